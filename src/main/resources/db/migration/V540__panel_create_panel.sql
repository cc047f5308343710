CREATE TABLE panel (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    others_ratings VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    fewest_raters INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_panel UNIQUE (district_id, id),
    CONSTRAINT uq_panel_of_search UNIQUE (district_id, search_id),
    CONSTRAINT fk_panel_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_panel_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
