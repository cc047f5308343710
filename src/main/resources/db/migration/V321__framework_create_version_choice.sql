CREATE TABLE version_choice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    from_day DATE NOT NULL,
    pack_version_id BIGINT NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    chosen_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_version_choice UNIQUE (district_id, kind, from_day),
    CONSTRAINT fk_version_choice_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_version_choice_pack_version FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
