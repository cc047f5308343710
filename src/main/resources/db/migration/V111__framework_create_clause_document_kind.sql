CREATE TABLE clause_document_kind (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    audience VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    purpose VARCHAR(1000) NOT NULL,
    variants VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_document_kind UNIQUE (pack_version_id, code),
    CONSTRAINT fk_clause_document_kind_pack_version FOREIGN KEY (pack_version_id)
        REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
