ALTER TABLE person
    ADD COLUMN last_district_id BIGINT NULL,
    ADD CONSTRAINT fk_person_last_district FOREIGN KEY (last_district_id) REFERENCES district (id);
