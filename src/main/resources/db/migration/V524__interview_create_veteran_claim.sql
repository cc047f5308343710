CREATE TABLE veteran_claim (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    claim VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    verified BIT(1) NOT NULL,
    proof VARCHAR(200) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_veteran_claim UNIQUE (district_id, candidate_id),
    CONSTRAINT fk_veteran_claim_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_veteran_claim_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
