ALTER TABLE credential_holding
    ADD COLUMN renewed_by_id BIGINT NULL,
    ADD CONSTRAINT uq_credential_holding_renewed UNIQUE (district_id, renewed_by_id),
    ADD CONSTRAINT fk_credential_holding_renewed FOREIGN KEY (district_id, renewed_by_id) REFERENCES credential_holding (district_id, id);
