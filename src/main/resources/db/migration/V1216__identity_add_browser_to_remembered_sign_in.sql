ALTER TABLE remembered_sign_in
    ADD COLUMN browser VARCHAR(60) NOT NULL DEFAULT '';
