CREATE TABLE second_factor (
    person_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    sealed VARBINARY(200) NOT NULL,
    last_step BIGINT NOT NULL,
    failed_attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT fk_second_factor_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
