CREATE TABLE framework_scale_level (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    scale_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NOT NULL,
    label VARCHAR(60) NOT NULL,
    text VARCHAR(1000) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_framework_scale_level UNIQUE (pack_version_id, scale_code, level),
    CONSTRAINT fk_framework_scale_level_pack_version FOREIGN KEY (pack_version_id)
        REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
