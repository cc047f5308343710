ALTER TABLE document_revision
    ADD COLUMN complete BIT(1) NOT NULL DEFAULT b'1';
