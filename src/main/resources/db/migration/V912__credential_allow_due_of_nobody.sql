ALTER TABLE credential_due
    MODIFY COLUMN person BIGINT NULL;
