CREATE TABLE feedback_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    round_id BIGINT NOT NULL,
    number INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    content LONGTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_feedback_version UNIQUE (district_id, round_id, number),
    CONSTRAINT fk_feedback_version_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_feedback_version_round FOREIGN KEY (district_id, round_id) REFERENCES feedback_round (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
