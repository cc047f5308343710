CREATE TABLE feedback_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    rater_id BIGINT NOT NULL,
    skill VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    statement VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NULL,
    unsure BIT(1) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_feedback_answer UNIQUE (district_id, rater_id, statement),
    CONSTRAINT fk_feedback_answer_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_feedback_answer_rater FOREIGN KEY (district_id, rater_id) REFERENCES feedback_rater (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
