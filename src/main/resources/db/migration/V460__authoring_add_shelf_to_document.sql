ALTER TABLE authored_document
    ADD COLUMN archived_at DATETIME(6) NULL,
    ADD COLUMN template BIT(1) NOT NULL DEFAULT b'0',
    ADD COLUMN copied_from_id BIGINT NULL,
    ADD CONSTRAINT fk_authored_document_copied FOREIGN KEY (district_id, copied_from_id) REFERENCES authored_document (district_id, id);
