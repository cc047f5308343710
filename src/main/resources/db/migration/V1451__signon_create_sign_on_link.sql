CREATE TABLE sign_on_link (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    issuer_hash BINARY(32) NOT NULL,
    subject_hash BINARY(32) NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_sign_on_link_subject UNIQUE (district_id, issuer_hash, subject_hash),
    CONSTRAINT uq_sign_on_link_person UNIQUE (district_id, person_id, issuer_hash),
    CONSTRAINT fk_sign_on_link_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_sign_on_link_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
