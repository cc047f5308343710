ALTER TABLE compensation_holder
    ADD COLUMN person_id BIGINT NULL,
    ADD COLUMN former_numbers LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD CONSTRAINT fk_compensation_holder_person FOREIGN KEY (person_id) REFERENCES person (id);
