ALTER TABLE remembered_sign_in
    ADD COLUMN version BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN previous_token_hash BINARY(32) NULL;
