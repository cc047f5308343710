ALTER TABLE framework_pack_version
    ADD COLUMN owner_id BIGINT NULL,
    ADD COLUMN owner_key BIGINT NOT NULL DEFAULT 0,
    DROP INDEX uq_framework_pack_version,
    ADD CONSTRAINT uq_framework_pack_version UNIQUE (owner_key, pack_code, pack_version),
    ADD CONSTRAINT fk_framework_pack_version_owner FOREIGN KEY (owner_id) REFERENCES district (id);
