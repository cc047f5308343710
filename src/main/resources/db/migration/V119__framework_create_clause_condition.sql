CREATE TABLE clause_condition (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    clause_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    setting_key VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    operator VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    condition_values VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT fk_clause_condition_clause FOREIGN KEY (pack_version_id, clause_code)
        REFERENCES clause (pack_version_id, code),
    CONSTRAINT fk_clause_condition_setting FOREIGN KEY (pack_version_id, setting_key)
        REFERENCES clause_setting (pack_version_id, setting_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
