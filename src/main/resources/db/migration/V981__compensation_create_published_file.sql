CREATE TABLE published_file (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    edition INT NOT NULL,
    format VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content LONGBLOB NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_published_file UNIQUE (district_id, policy_id, edition, format),
    CONSTRAINT fk_published_file_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
