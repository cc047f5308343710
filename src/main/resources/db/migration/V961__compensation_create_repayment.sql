CREATE TABLE compensation_repayment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    employee_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    holder_name VARCHAR(200) NOT NULL,
    left_on DATE NOT NULL,
    repaid LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_compensation_repayment (district_id, policy_id),
    CONSTRAINT fk_compensation_repayment_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_repayment_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
