CREATE TABLE remembered_sign_in (
    series_hash BINARY(32) NOT NULL,
    token_hash BINARY(32) NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    PRIMARY KEY (series_hash),
    KEY ix_remembered_sign_in_email (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
