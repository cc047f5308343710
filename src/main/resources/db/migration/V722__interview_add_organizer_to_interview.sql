ALTER TABLE interview
    ADD COLUMN organizer_name VARCHAR(200) NULL,
    ADD COLUMN organizer_email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD CONSTRAINT uq_interview UNIQUE (district_id, search_id, id);
