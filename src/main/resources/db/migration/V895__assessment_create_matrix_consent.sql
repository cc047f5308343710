CREATE TABLE matrix_consent (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    given_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_consent UNIQUE (district_id, person_id),
    CONSTRAINT fk_matrix_consent_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_matrix_consent_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
