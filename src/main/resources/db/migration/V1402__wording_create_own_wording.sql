CREATE TABLE own_wording (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    letter VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(200) NULL,
    body LONGTEXT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    changed_by_id BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_own_wording UNIQUE (district_id, id),
    CONSTRAINT uq_own_wording_letter UNIQUE (district_id, letter, language),
    CONSTRAINT fk_own_wording_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_own_wording_changed_by FOREIGN KEY (changed_by_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
