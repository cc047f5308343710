ALTER TABLE compensation_holder
    ADD COLUMN holding_id BIGINT NULL,
    ADD CONSTRAINT fk_compensation_holder_holding FOREIGN KEY (district_id, holding_id) REFERENCES credential_holding (district_id, id);
