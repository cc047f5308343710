CREATE TABLE reason_letter (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    number INT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by VARCHAR(200) NOT NULL,
    sent_at DATETIME(6) NULL,
    sent_by VARCHAR(200) NOT NULL,
    sent_to VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_reason_letter UNIQUE (district_id, candidate_id, number),
    CONSTRAINT fk_reason_letter_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_reason_letter_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
