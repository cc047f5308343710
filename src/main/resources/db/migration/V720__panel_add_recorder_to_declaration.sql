ALTER TABLE declaration
    ADD COLUMN recorded_by VARCHAR(200) NULL;
