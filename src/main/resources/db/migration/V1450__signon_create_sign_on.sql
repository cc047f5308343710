CREATE TABLE sign_on (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    issuer VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    client VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sealed_secret VARBINARY(1500) NOT NULL,
    domains VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    admits_newcomers BIT(1) NOT NULL,
    trusts_factor BIT(1) NOT NULL,
    tried_at DATETIME(6) NULL,
    turned_on BIT(1) NOT NULL,
    without_passwords BIT(1) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_sign_on UNIQUE (district_id),
    CONSTRAINT fk_sign_on_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
