ALTER TABLE credential_evidence
    ADD COLUMN badge BIT(1) NOT NULL DEFAULT b'0';
