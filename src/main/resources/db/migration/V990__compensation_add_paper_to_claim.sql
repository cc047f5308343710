ALTER TABLE compensation_claim
    ADD COLUMN paper_seen_by VARCHAR(200) NULL,
    ADD CONSTRAINT uq_compensation_claim UNIQUE (district_id, id);
