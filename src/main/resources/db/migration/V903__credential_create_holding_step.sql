CREATE TABLE credential_holding_step (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    holding_id BIGINT NOT NULL,
    act VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    author VARCHAR(200) NOT NULL,
    at DATETIME(6) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_credential_holding_step_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_holding_step_holding FOREIGN KEY (district_id, holding_id) REFERENCES credential_holding (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
