CREATE TABLE feedback_command (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    rater_id BIGINT NOT NULL,
    command VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    done_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_feedback_command UNIQUE (district_id, rater_id, command),
    CONSTRAINT fk_feedback_command_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_feedback_command_rater FOREIGN KEY (district_id, rater_id) REFERENCES feedback_rater (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
