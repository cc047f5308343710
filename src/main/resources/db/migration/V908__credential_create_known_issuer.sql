CREATE TABLE credential_known_issuer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    address VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    issues_as VARCHAR(200) NOT NULL,
    issuer_keys LONGTEXT NOT NULL,
    source VARCHAR(200) NOT NULL,
    as_of DATE NOT NULL,
    author_id BIGINT NOT NULL,
    author VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_credential_known_issuer UNIQUE (district_id, address),
    CONSTRAINT fk_credential_known_issuer_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_known_issuer_author FOREIGN KEY (author_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
