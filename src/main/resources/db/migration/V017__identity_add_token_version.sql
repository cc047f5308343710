ALTER TABLE first_administrator_token
    ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
