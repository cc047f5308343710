CREATE TABLE clause_slot (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    description VARCHAR(1000) NOT NULL,
    slot_columns VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    from_pack VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_clause_slot UNIQUE (pack_version_id, code),
    CONSTRAINT fk_clause_slot_pack_version FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
