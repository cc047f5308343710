CREATE TABLE scoring (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    others_ratings VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by VARCHAR(200) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_scoring UNIQUE (district_id, search_id),
    CONSTRAINT fk_scoring_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_scoring_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
