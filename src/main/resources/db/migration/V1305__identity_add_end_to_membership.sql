ALTER TABLE membership
    ADD COLUMN ends_at DATETIME(6) NULL,
    ADD COLUMN accepted_at DATETIME(6) NULL;
