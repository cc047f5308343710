CREATE TABLE growth_standing (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    skill VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    score_numerator INT NULL,
    score_denominator INT NULL,
    target DECIMAL(4,2) NOT NULL,
    focus INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_growth_standing UNIQUE (district_id, plan_id, skill),
    CONSTRAINT fk_growth_standing_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_growth_standing_plan FOREIGN KEY (district_id, plan_id) REFERENCES growth_plan (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
