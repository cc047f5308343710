ALTER TABLE compensation_claim ADD COLUMN return_reason VARCHAR(1000) NULL, ADD COLUMN returned_by_name VARCHAR(200) NULL;
