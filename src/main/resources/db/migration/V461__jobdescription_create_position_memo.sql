CREATE TABLE position_memo (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    memo_from VARCHAR(200) NOT NULL,
    meeting_on DATE NULL,
    reason VARCHAR(2000) NOT NULL,
    other_cost DECIMAL(12, 2) NULL,
    funding VARCHAR(500) NOT NULL,
    starts VARCHAR(200) NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_position_memo UNIQUE (district_id, document_id),
    CONSTRAINT fk_position_memo_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_position_memo_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
