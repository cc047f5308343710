CREATE TABLE result_terms (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    settled_at DATETIME(6) NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_result_terms UNIQUE (district_id, search_id),
    CONSTRAINT fk_result_terms_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_result_terms_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
