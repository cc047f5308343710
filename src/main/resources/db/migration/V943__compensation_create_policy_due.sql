CREATE TABLE policy_due (
    policy BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    PRIMARY KEY (policy),
    CONSTRAINT fk_policy_due_district FOREIGN KEY (district_id) REFERENCES district (id),
    INDEX ix_policy_due_at (due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
