CREATE TABLE framework_pack_entry (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    parent_code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    title VARCHAR(300) NOT NULL,
    text LONGTEXT NOT NULL,
    source VARCHAR(400) NULL,
    as_of DATE NULL,
    status VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    details LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_framework_pack_entry UNIQUE (pack_version_id, code),
    CONSTRAINT fk_framework_pack_entry_pack_version FOREIGN KEY (pack_version_id)
        REFERENCES framework_pack_version (id),
    CONSTRAINT fk_framework_pack_entry_parent FOREIGN KEY (pack_version_id, parent_code)
        REFERENCES framework_pack_entry (pack_version_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
