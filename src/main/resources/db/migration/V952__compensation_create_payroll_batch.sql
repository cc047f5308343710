CREATE TABLE compensation_payroll_batch (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    fiscal_year INT NOT NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    payroll_lines LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    prepared_by BIGINT NOT NULL,
    prepared_by_name VARCHAR(200) NOT NULL,
    prepared_at DATETIME(6) NOT NULL,
    decided_by_name VARCHAR(200) NULL,
    decided_at DATETIME(6) NULL,
    return_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    KEY ix_compensation_payroll_batch (district_id, policy_id, fiscal_year),
    CONSTRAINT fk_compensation_payroll_batch_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_payroll_batch_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
