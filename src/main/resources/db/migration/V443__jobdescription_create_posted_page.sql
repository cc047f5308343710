CREATE TABLE posted_page (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    number VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    page LONGTEXT NOT NULL,
    opens_at DATETIME(6) NOT NULL,
    closes_at DATETIME(6),
    ending VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_posted_page UNIQUE (district_id, number),
    CONSTRAINT fk_posted_page_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
