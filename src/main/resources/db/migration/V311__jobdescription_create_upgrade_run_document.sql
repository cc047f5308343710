CREATE TABLE upgrade_run_document (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    run_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    outcome VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_upgrade_run_document UNIQUE (district_id, run_id, document_id),
    CONSTRAINT fk_upgrade_run_document_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_upgrade_run_document_run FOREIGN KEY (district_id, run_id) REFERENCES upgrade_run (district_id, id),
    CONSTRAINT fk_upgrade_run_document_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
