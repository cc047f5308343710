CREATE TABLE clause_setting (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    setting_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    default_values VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    allowed_values VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    description VARCHAR(300) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_setting UNIQUE (pack_version_id, setting_key),
    CONSTRAINT fk_clause_setting_pack_version FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
