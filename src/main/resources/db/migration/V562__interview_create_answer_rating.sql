CREATE TABLE answer_rating (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    scorecard_id BIGINT NOT NULL,
    question VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NULL,
    not_asked BIT(1) NOT NULL,
    note VARCHAR(4000) NOT NULL,
    rated_at DATETIME(6) NULL,
    last_change INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_answer_rating UNIQUE (district_id, id),
    CONSTRAINT uq_answer_rating_question UNIQUE (district_id, scorecard_id, question),
    CONSTRAINT fk_answer_rating_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_answer_rating_scorecard FOREIGN KEY (district_id, scorecard_id) REFERENCES scorecard (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
