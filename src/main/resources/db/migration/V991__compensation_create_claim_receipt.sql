CREATE TABLE compensation_claim_receipt (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    claim_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    type VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    size INT NOT NULL,
    hash BINARY(32) NOT NULL,
    content LONGBLOB NOT NULL,
    added_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_compensation_claim_receipt UNIQUE (district_id, claim_id, hash),
    CONSTRAINT fk_compensation_claim_receipt_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_claim_receipt_claim FOREIGN KEY (district_id, claim_id) REFERENCES compensation_claim (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
