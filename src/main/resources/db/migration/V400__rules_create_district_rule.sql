CREATE TABLE district_rule (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    code VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    definition LONGTEXT NULL,
    added_at DATETIME(6) NULL,
    added_by VARCHAR(200) NULL,
    last_day DATE NULL,
    end_reason VARCHAR(2000) NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(200) NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_district_rule UNIQUE (district_id, code),
    CONSTRAINT fk_district_rule_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
