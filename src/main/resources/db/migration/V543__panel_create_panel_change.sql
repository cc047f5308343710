CREATE TABLE panel_change (
    search_id BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (search_id),
    CONSTRAINT fk_panel_change_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_panel_change_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
