ALTER TABLE person
    ADD COLUMN second_factor_at DATETIME(6) NULL;
