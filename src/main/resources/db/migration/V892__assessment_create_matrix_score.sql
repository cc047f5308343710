CREATE TABLE matrix_score (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    entry_id BIGINT NOT NULL,
    skill VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    points INT NOT NULL,
    answered INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_score UNIQUE (district_id, entry_id, skill),
    CONSTRAINT fk_matrix_score_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_matrix_score_entry FOREIGN KEY (district_id, entry_id) REFERENCES matrix_entry (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
