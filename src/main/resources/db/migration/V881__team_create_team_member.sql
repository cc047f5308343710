CREATE TABLE team_member (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    submission VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    taken_off_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_team_member UNIQUE (district_id, id),
    CONSTRAINT uq_team_member_person UNIQUE (district_id, assessment_id, person_id),
    CONSTRAINT fk_team_member_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_team_member_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_team_member_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES team_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
