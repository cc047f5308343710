ALTER TABLE outgoing_mail
    ADD COLUMN sealed BIT(1) NOT NULL DEFAULT b'0';
