CREATE TABLE written_answers (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    creation VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    document_id BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_written_answers UNIQUE (district_id, creation),
    CONSTRAINT fk_written_answers_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_written_answers_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
