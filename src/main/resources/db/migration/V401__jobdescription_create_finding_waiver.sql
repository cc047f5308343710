CREATE TABLE finding_waiver (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    rule_code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    message VARCHAR(4000) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    waived_at DATETIME(6) NOT NULL,
    waived_by VARCHAR(200) NOT NULL,
    revoked_at DATETIME(6) NULL,
    revoked_by VARCHAR(200) NULL,
    PRIMARY KEY (id),
    KEY ix_finding_waiver (district_id, document_id, rule_code),
    CONSTRAINT fk_finding_waiver_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_finding_waiver_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
