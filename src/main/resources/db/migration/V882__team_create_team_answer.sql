CREATE TABLE team_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    statement VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NULL,
    unsure BIT(1) NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    command VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_team_answer UNIQUE (district_id, member_id, statement),
    CONSTRAINT fk_team_answer_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_team_answer_member FOREIGN KEY (district_id, member_id) REFERENCES team_member (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
