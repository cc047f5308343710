CREATE TABLE growth_evidence (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    goal_id BIGINT NOT NULL,
    done_on DATE NOT NULL,
    hours DECIMAL(5,2) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    provider VARCHAR(200) NOT NULL,
    link VARCHAR(500) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_growth_evidence UNIQUE (district_id, plan_id, id),
    CONSTRAINT fk_growth_evidence_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_growth_evidence_goal FOREIGN KEY (district_id, plan_id, goal_id) REFERENCES growth_goal (district_id, plan_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
