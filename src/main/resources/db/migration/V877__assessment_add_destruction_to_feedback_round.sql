ALTER TABLE feedback_round
    ADD COLUMN answers_destroyed_at DATETIME(6) NULL,
    ADD COLUMN answers_destroyed_by VARCHAR(200) NULL;
