CREATE TABLE feedback_link (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    rater_id BIGINT NOT NULL,
    locator VARCHAR(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    secret_hash VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    used_at DATETIME(6) NULL,
    failed_attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    letter_id BIGINT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_feedback_link UNIQUE (locator),
    CONSTRAINT fk_feedback_link_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_feedback_link_rater
        FOREIGN KEY (district_id, round_id, rater_id) REFERENCES feedback_rater (district_id, round_id, id),
    CONSTRAINT fk_feedback_link_letter FOREIGN KEY (district_id, letter_id) REFERENCES outgoing_mail (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
