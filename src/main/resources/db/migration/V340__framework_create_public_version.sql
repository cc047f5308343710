CREATE TABLE framework_public_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    pack_version_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_framework_public_version UNIQUE (pack_version_id),
    CONSTRAINT fk_framework_public_version_pack FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
