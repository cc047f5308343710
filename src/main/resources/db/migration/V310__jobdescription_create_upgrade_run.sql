CREATE TABLE upgrade_run (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    number INT NOT NULL,
    framework_version_id BIGINT NOT NULL,
    clause_version_id BIGINT NOT NULL,
    state VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    worker VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    started_at DATETIME(6) NOT NULL,
    started_by VARCHAR(200) NOT NULL,
    active_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_upgrade_run UNIQUE (district_id, id),
    CONSTRAINT uq_upgrade_run_number UNIQUE (district_id, number),
    CONSTRAINT fk_upgrade_run_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_upgrade_run_framework FOREIGN KEY (framework_version_id) REFERENCES framework_pack_version (id),
    CONSTRAINT fk_upgrade_run_clauses FOREIGN KEY (clause_version_id) REFERENCES framework_pack_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
