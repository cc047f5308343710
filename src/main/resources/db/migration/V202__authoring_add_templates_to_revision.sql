ALTER TABLE document_revision
    ADD COLUMN framework_version_id BIGINT NULL,
    ADD COLUMN clause_version_id BIGINT NULL;
