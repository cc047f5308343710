CREATE TABLE clause_value_set (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    variable_name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    jurisdiction VARCHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    mode VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    set_values LONGTEXT NOT NULL,
    source VARCHAR(400) NOT NULL,
    as_of DATE NOT NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_value_set UNIQUE (pack_version_id, code),
    CONSTRAINT fk_clause_value_set_variable FOREIGN KEY (pack_version_id, variable_name)
        REFERENCES clause_variable (pack_version_id, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
