CREATE TABLE stage_move (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    number INT NOT NULL,
    from_stage VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    to_stage VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    moved_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_stage_move UNIQUE (district_id, candidate_id, number),
    CONSTRAINT fk_stage_move_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_stage_move_candidate FOREIGN KEY (district_id, candidate_id) REFERENCES candidate (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
