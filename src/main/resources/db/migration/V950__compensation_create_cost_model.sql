CREATE TABLE compensation_cost_model (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    inputs LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_compensation_cost_model UNIQUE (district_id, policy_id),
    CONSTRAINT fk_compensation_cost_model_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_cost_model_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
