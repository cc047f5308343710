CREATE TABLE voluntary_answer (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    category VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    answer VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_voluntary_answer UNIQUE (district_id, candidate_id, category),
    KEY ix_voluntary_answer_search (district_id, search_id, category),
    CONSTRAINT fk_voluntary_answer_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_voluntary_answer_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
