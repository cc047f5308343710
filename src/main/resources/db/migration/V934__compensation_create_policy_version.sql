CREATE TABLE policy_version (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    version_number VARCHAR(10) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    made_on DATE NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    note VARCHAR(1000) NOT NULL,
    document_revision INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_policy_version UNIQUE (district_id, policy_id, version_number),
    CONSTRAINT fk_policy_version_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_policy_version_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
