CREATE TABLE clause_variable_use (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    clause_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    variable_name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    required BIT(1) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_variable_use UNIQUE (pack_version_id, clause_code, variable_name),
    CONSTRAINT fk_clause_variable_use_clause FOREIGN KEY (pack_version_id, clause_code)
        REFERENCES clause (pack_version_id, code),
    CONSTRAINT fk_clause_variable_use_variable FOREIGN KEY (pack_version_id, variable_name)
        REFERENCES clause_variable (pack_version_id, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
