CREATE TABLE framework_item_part (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    item_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    level INT NULL,
    text VARCHAR(2000) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT fk_framework_item_part_item FOREIGN KEY (pack_version_id, item_code)
        REFERENCES framework_item (pack_version_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
