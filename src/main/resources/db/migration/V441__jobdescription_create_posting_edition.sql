CREATE TABLE posting_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    posting_id BIGINT NOT NULL,
    number INT NOT NULL,
    act VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(500) NOT NULL,
    terms LONGTEXT NOT NULL,
    page LONGTEXT NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    happened_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_posting_edition UNIQUE (district_id, posting_id, number),
    CONSTRAINT fk_posting_edition_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_posting_edition_posting FOREIGN KEY (district_id, posting_id) REFERENCES posting (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
