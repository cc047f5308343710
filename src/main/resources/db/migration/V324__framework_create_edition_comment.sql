CREATE TABLE edition_comment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    edition_id BIGINT NOT NULL,
    list VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text VARCHAR(2000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by VARCHAR(200) NOT NULL,
    settled BIT(1) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_edition_comment (district_id, edition_id, list, code),
    CONSTRAINT fk_edition_comment_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_edition_comment_edition FOREIGN KEY (district_id, edition_id) REFERENCES edition (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
