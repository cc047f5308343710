CREATE TABLE self_rating (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    statement VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NULL,
    set_aside BIT(1) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    rated_at DATETIME(6) NOT NULL,
    command VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_self_rating UNIQUE (district_id, assessment_id, statement),
    CONSTRAINT fk_self_rating_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_self_rating_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES self_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
