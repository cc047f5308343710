CREATE TABLE matrix_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    run INT NULL,
    school_year INT NOT NULL,
    way VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    assessment_id BIGINT NULL,
    submitted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_entry UNIQUE (district_id, id),
    CONSTRAINT uq_matrix_entry_run UNIQUE (district_id, person_id, run),
    CONSTRAINT fk_matrix_entry_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_matrix_entry_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_matrix_entry_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES self_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
