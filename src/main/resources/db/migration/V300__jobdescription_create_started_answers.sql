CREATE TABLE started_answers (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    creation VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content LONGTEXT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_started_answers UNIQUE (district_id, person_id),
    CONSTRAINT fk_started_answers_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_started_answers_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
