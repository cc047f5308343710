CREATE TABLE compensation_policy (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_number VARCHAR(20) NOT NULL,
    document_id BIGINT NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_compensation_policy UNIQUE (district_id, id),
    CONSTRAINT uq_compensation_policy_number UNIQUE (district_id, policy_number),
    CONSTRAINT uq_compensation_policy_document UNIQUE (district_id, document_id),
    CONSTRAINT fk_compensation_policy_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_policy_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
