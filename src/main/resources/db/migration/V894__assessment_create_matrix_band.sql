CREATE TABLE matrix_band (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    year_id BIGINT NOT NULL,
    skill VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    band INT NOT NULL,
    people INT NOT NULL,
    told INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_band UNIQUE (district_id, year_id, skill, band),
    CONSTRAINT fk_matrix_band_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_matrix_band_year FOREIGN KEY (district_id, year_id) REFERENCES matrix_year (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
