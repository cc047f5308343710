CREATE TABLE decision (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    content LONGTEXT NOT NULL,
    last_edition INT NOT NULL,
    record LONGTEXT NULL,
    seal VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    final_at DATETIME(6) NULL,
    final_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_decision UNIQUE (district_id, id),
    CONSTRAINT uq_decision_of_search UNIQUE (district_id, search_id),
    CONSTRAINT fk_decision_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_decision_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
