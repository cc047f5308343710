ALTER TABLE invitation
    ADD COLUMN ends_at DATETIME(6) NULL;
