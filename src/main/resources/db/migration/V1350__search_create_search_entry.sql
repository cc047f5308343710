CREATE TABLE search_entry (
    id BIGINT NOT NULL AUTO_INCREMENT,
    district_id BIGINT NOT NULL,
    kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number BIGINT NOT NULL,
    title VARCHAR(400) NOT NULL,
    words LONGTEXT NOT NULL,
    route VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    permission VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    owner BIGINT NOT NULL,
    scope VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY uq_search_entry_id (district_id, id),
    UNIQUE KEY uq_search_entry_number (district_id, kind, number),
    KEY ix_search_entry_route (district_id, route(190)),
    CONSTRAINT fk_search_entry_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
