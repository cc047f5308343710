CREATE TABLE credential_issuer_author (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    mark VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id BIGINT NOT NULL,
    entered_on DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_credential_issuer_author UNIQUE (district_id, mark, person_id),
    CONSTRAINT fk_credential_issuer_author_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_issuer_author_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
