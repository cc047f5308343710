CREATE TABLE credential_earlier_eligibility (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    degree VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    experience VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    outcome VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    eligible_on DATE NULL,
    kept_on DATE NOT NULL,
    PRIMARY KEY (id),
    KEY ix_credential_earlier_eligibility (district_id, person_id, code),
    CONSTRAINT fk_credential_earlier_eligibility_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_earlier_eligibility_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
