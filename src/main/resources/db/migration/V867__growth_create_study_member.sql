CREATE TABLE study_member (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    group_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    invited_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_study_member UNIQUE (district_id, group_id, person_id),
    KEY ix_study_member_person (district_id, person_id),
    CONSTRAINT fk_study_member_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_study_member_group FOREIGN KEY (district_id, group_id) REFERENCES study_group (district_id, id),
    CONSTRAINT fk_study_member_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
