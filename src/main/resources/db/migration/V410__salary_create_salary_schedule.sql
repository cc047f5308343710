CREATE TABLE salary_schedule (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    fiscal_year INT NOT NULL,
    effective_from DATE NOT NULL,
    effective_through DATE NOT NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    terms LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    adopted_on DATE NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_salary_schedule UNIQUE (district_id, id),
    KEY ix_salary_schedule (district_id, name, effective_from),
    CONSTRAINT fk_salary_schedule_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
