CREATE TABLE clause_placement (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    clause_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    section_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_placement UNIQUE (pack_version_id, clause_code, kind_code),
    CONSTRAINT fk_clause_placement_clause FOREIGN KEY (pack_version_id, clause_code, section_code)
        REFERENCES clause (pack_version_id, code, section_code),
    CONSTRAINT fk_clause_placement_section FOREIGN KEY (pack_version_id, kind_code, section_code)
        REFERENCES clause_section (pack_version_id, kind_code, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
