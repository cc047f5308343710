ALTER TABLE interview_kit_edition
    ADD COLUMN submitted_by VARCHAR(200) NOT NULL DEFAULT '';
