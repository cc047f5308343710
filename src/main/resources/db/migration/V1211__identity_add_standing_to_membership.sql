ALTER TABLE membership
    ADD COLUMN disabled_at DATETIME(6) NULL,
    ADD COLUMN last_sign_in_at DATETIME(6) NULL;
