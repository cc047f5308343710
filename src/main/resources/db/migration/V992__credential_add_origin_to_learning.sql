ALTER TABLE credential_learning
    ADD COLUMN origin VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ADD CONSTRAINT uq_credential_learning_origin UNIQUE (district_id, origin);
