CREATE TABLE framework_item (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    skill_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    text VARCHAR(2000) NOT NULL,
    variety VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    level INT NULL,
    observer_text VARCHAR(2000) NULL,
    strong_answer VARCHAR(2000) NULL,
    weak_answer VARCHAR(2000) NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_framework_item UNIQUE (pack_version_id, code),
    CONSTRAINT fk_framework_item_skill FOREIGN KEY (pack_version_id, skill_code)
        REFERENCES framework_skill (pack_version_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
