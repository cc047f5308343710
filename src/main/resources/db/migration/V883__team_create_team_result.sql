CREATE TABLE team_result (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    content LONGTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_team_result UNIQUE (district_id, assessment_id),
    CONSTRAINT fk_team_result_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_team_result_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES team_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
