CREATE TABLE scorecard_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    scorecard_id BIGINT NOT NULL,
    number INT NOT NULL,
    from_status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    to_status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    stepped_at DATETIME(6) NOT NULL,
    stepped_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_scorecard_step UNIQUE (district_id, scorecard_id, number),
    CONSTRAINT fk_scorecard_step_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_scorecard_step_scorecard FOREIGN KEY (district_id, scorecard_id) REFERENCES scorecard (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
