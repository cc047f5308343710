CREATE TABLE feedback_rater (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    rater_group VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    confirmed_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    since_version INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_feedback_rater UNIQUE (district_id, id),
    CONSTRAINT uq_feedback_rater_of_round UNIQUE (district_id, round_id, id),
    CONSTRAINT uq_feedback_rater_email UNIQUE (district_id, round_id, email),
    CONSTRAINT fk_feedback_rater_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_feedback_rater_round FOREIGN KEY (district_id, round_id) REFERENCES feedback_round (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
