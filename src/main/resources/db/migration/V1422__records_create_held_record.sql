CREATE TABLE held_record (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    hold_id BIGINT NOT NULL,
    class_name VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    record_number BIGINT NULL,
    person_id BIGINT NULL,
    PRIMARY KEY (id),
    KEY ix_held_record_class (district_id, class_name, record_number),
    KEY ix_held_record_person (district_id, person_id),
    CONSTRAINT fk_held_record_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_held_record_hold FOREIGN KEY (district_id, hold_id) REFERENCES record_hold (district_id, id),
    CONSTRAINT fk_held_record_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
