CREATE TABLE document_revision (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    document_id BIGINT NOT NULL,
    number INT NOT NULL,
    content LONGTEXT NOT NULL,
    composed LONGTEXT NOT NULL,
    hash BINARY(32) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    created_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_document_revision UNIQUE (district_id, document_id, number),
    CONSTRAINT fk_document_revision_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_document_revision_document FOREIGN KEY (district_id, document_id) REFERENCES authored_document (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
