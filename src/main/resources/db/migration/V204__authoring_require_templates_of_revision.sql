ALTER TABLE document_revision
    MODIFY COLUMN framework_version_id BIGINT NOT NULL,
    MODIFY COLUMN clause_version_id BIGINT NOT NULL,
    ADD CONSTRAINT fk_document_revision_framework
        FOREIGN KEY (framework_version_id) REFERENCES framework_pack_version (id),
    ADD CONSTRAINT fk_document_revision_clauses
        FOREIGN KEY (clause_version_id) REFERENCES framework_pack_version (id);
