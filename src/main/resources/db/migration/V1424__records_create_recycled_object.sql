CREATE TABLE recycled_object (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    class_name VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    record_number BIGINT NOT NULL,
    person_id BIGINT NULL,
    title VARCHAR(200) NOT NULL,
    content LONGTEXT NOT NULL,
    removed_at DATETIME(6) NOT NULL,
    removed_by VARCHAR(200) NOT NULL,
    remover_id BIGINT NOT NULL,
    kept_until DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_recycled_object_until (district_id, kept_until),
    CONSTRAINT fk_recycled_object_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_recycled_object_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_recycled_object_remover FOREIGN KEY (remover_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
