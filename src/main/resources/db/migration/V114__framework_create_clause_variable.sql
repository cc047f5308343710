CREATE TABLE clause_variable (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    name VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    type VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    required BIT(1) NOT NULL,
    label VARCHAR(200) NOT NULL,
    example VARCHAR(500) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_variable UNIQUE (pack_version_id, name),
    CONSTRAINT fk_clause_variable_pack_version FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
