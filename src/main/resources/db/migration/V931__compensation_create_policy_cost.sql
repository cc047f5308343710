CREATE TABLE compensation_policy_cost (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    year_one DECIMAL(12, 2) NOT NULL,
    year_two DECIMAL(12, 2) NOT NULL,
    year_three DECIMAL(12, 2) NOT NULL,
    cost_source VARCHAR(300) NOT NULL,
    terms VARCHAR(64) NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    kept_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_compensation_policy_cost_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_policy_cost_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
