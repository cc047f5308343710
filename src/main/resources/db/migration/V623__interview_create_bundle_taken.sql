CREATE TABLE bundle_taken (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    level VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    files INT NOT NULL,
    hash VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    withheld LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_bundle_taken_search (district_id, search_id, id),
    CONSTRAINT fk_bundle_taken_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_bundle_taken_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
