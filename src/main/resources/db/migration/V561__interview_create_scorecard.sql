CREATE TABLE scorecard (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    ever_submitted BIT(1) NOT NULL,
    submitted_at DATETIME(6) NULL,
    last_step INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_scorecard UNIQUE (district_id, id),
    CONSTRAINT uq_scorecard_of_member UNIQUE (district_id, member_id, candidate_id),
    CONSTRAINT fk_scorecard_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_scorecard_scoring FOREIGN KEY (district_id, search_id) REFERENCES scoring (district_id, search_id),
    CONSTRAINT fk_scorecard_member FOREIGN KEY (district_id, search_id, member_id) REFERENCES panel_member (district_id, search_id, id),
    CONSTRAINT fk_scorecard_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
