CREATE TABLE offered_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    pack_version_id BIGINT NOT NULL,
    offered_at DATETIME(6) NOT NULL,
    offered_by VARCHAR(200) NOT NULL,
    withdrawn BIT(1) NOT NULL,
    taken BIT(1) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_offered_version_pack_version (pack_version_id),
    CONSTRAINT uq_offered_version UNIQUE (district_id, pack_version_id),
    CONSTRAINT fk_offered_version_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_offered_version_pack_version FOREIGN KEY (pack_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
