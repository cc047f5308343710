CREATE TABLE compensation_stop_notice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    employee_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    certification VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_day DATE NOT NULL,
    days_before INT NOT NULL,
    posted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_compensation_stop_notice UNIQUE (district_id, policy_id, employee_number, certification, last_day, days_before),
    CONSTRAINT fk_compensation_stop_notice_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_compensation_stop_notice_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
