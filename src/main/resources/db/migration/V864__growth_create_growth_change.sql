CREATE TABLE growth_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    plan_id BIGINT NOT NULL,
    act VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    about VARCHAR(300) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_growth_change_plan (district_id, plan_id, id),
    CONSTRAINT fk_growth_change_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_growth_change_plan FOREIGN KEY (district_id, plan_id) REFERENCES growth_plan (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
