CREATE TABLE team_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    what VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    done_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_team_step UNIQUE (district_id, id),
    CONSTRAINT fk_team_step_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_team_step_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_team_step_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES team_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
