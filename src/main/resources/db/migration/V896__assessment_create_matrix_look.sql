CREATE TABLE matrix_look (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    what VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    looked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_matrix_look UNIQUE (district_id, id),
    CONSTRAINT fk_matrix_look_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_matrix_look_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
