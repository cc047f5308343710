CREATE TABLE matrix_year (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    school_year INT NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_year UNIQUE (district_id, id),
    CONSTRAINT uq_matrix_year_school_year UNIQUE (district_id, school_year),
    CONSTRAINT fk_matrix_year_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
