CREATE TABLE credential_own_fee (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    label VARCHAR(200) NOT NULL,
    amount DECIMAL(8,2) NOT NULL,
    source VARCHAR(200) NOT NULL,
    as_of DATE NOT NULL,
    author VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_credential_own_fee_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
