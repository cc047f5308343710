CREATE TABLE framework_skill (
    pack_version_id BIGINT NOT NULL,
    position INT NOT NULL,
    area_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    skill_order INT NOT NULL,
    weight DECIMAL(5, 2) NOT NULL,
    summary VARCHAR(1000) NOT NULL,
    PRIMARY KEY (pack_version_id, position),
    CONSTRAINT uq_framework_skill UNIQUE (pack_version_id, code),
    CONSTRAINT fk_framework_skill_area FOREIGN KEY (pack_version_id, area_code)
        REFERENCES framework_area (pack_version_id, code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
