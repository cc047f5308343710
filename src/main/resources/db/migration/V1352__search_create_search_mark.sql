CREATE TABLE search_mark (
    id BIGINT NOT NULL AUTO_INCREMENT,
    district_id BIGINT NOT NULL,
    kind VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY ix_search_mark_district (district_id, kind)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
