CREATE TABLE credential_own_type_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    own_type_id BIGINT NOT NULL,
    field VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    was VARCHAR(200) NOT NULL,
    became VARCHAR(200) NOT NULL,
    author VARCHAR(200) NOT NULL,
    at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_credential_own_type_change_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_own_type_change_type FOREIGN KEY (district_id, own_type_id) REFERENCES credential_own_type (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
