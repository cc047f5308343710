CREATE TABLE final_candidate_choice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    candidates VARCHAR(200) NOT NULL,
    named_at DATETIME(6) NOT NULL,
    named_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_final_candidate_choice_search (district_id, search_id, id),
    CONSTRAINT fk_final_candidate_choice_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_final_candidate_choice_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
