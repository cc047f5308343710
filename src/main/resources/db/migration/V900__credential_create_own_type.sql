CREATE TABLE credential_own_type (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    letters VARCHAR(20) NOT NULL,
    months INT NULL,
    hours DECIMAL(5,2) NULL,
    skills VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    source VARCHAR(200) NOT NULL,
    as_of DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_credential_own_type UNIQUE (district_id, id),
    CONSTRAINT fk_credential_own_type_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
