CREATE TABLE credential_learning (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    holding_id BIGINT NOT NULL,
    done_on DATE NOT NULL,
    hours DECIMAL(5,2) NOT NULL,
    title VARCHAR(200) NOT NULL,
    provider VARCHAR(200) NOT NULL,
    skills VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_credential_learning_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_credential_learning_holding FOREIGN KEY (district_id, holding_id) REFERENCES credential_holding (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
