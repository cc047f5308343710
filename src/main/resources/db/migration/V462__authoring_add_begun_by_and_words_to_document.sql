ALTER TABLE authored_document
    ADD COLUMN begun_by_id BIGINT NULL,
    ADD COLUMN words LONGTEXT NOT NULL DEFAULT (''),
    ADD CONSTRAINT fk_authored_document_begun_by FOREIGN KEY (begun_by_id) REFERENCES person (id);
