CREATE TABLE evaluation_receipt (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    edition_id BIGINT NOT NULL,
    signature VARCHAR(200) NOT NULL,
    signed_on DATE NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_receipt UNIQUE (district_id, edition_id),
    CONSTRAINT fk_evaluation_receipt_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_evaluation_receipt_edition FOREIGN KEY (district_id, edition_id) REFERENCES evaluation_edition (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
