ALTER TABLE outgoing_mail
    ADD COLUMN matter VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
    ADD INDEX ix_outgoing_mail_matter (district_id, matter, posted_at);
