CREATE TABLE clause_section (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    kind_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    section_order INT NOT NULL,
    slot_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    required BIT(1) NOT NULL,
    variant VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_section UNIQUE (pack_version_id, kind_code, code),
    CONSTRAINT fk_clause_section_kind FOREIGN KEY (pack_version_id, kind_code)
        REFERENCES clause_document_kind (pack_version_id, code),
    CONSTRAINT fk_clause_section_slot FOREIGN KEY (pack_version_id, slot_code)
        REFERENCES clause_slot (pack_version_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
