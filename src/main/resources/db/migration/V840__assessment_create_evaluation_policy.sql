CREATE TABLE evaluation_policy (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    weights VARCHAR(20) NOT NULL,
    response_days INT NOT NULL,
    closed_days LONGTEXT NOT NULL,
    record_class VARCHAR(500) NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    kept_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_policy UNIQUE (district_id),
    CONSTRAINT fk_evaluation_policy_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
