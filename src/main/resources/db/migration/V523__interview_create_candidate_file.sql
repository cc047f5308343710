CREATE TABLE candidate_file (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    size INT NOT NULL,
    hash BINARY(32) NOT NULL,
    content LONGBLOB NOT NULL,
    added_at DATETIME(6) NOT NULL,
    added_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_candidate_file_hash UNIQUE (district_id, candidate_id, hash),
    CONSTRAINT fk_candidate_file_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_candidate_file_candidate FOREIGN KEY (district_id, candidate_id) REFERENCES candidate (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
