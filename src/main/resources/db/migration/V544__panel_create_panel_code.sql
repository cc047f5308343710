CREATE TABLE panel_code (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    locator VARCHAR(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    secret_hash VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    issued_by VARCHAR(200) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    used_at DATETIME(6) NULL,
    failed_attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_panel_code UNIQUE (locator),
    CONSTRAINT fk_panel_code_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_panel_code_member
        FOREIGN KEY (district_id, search_id, member_id) REFERENCES panel_member (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
