CREATE TABLE sign_in_tries (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    bucket BINARY(32) NOT NULL,
    failed_attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    known_until DATETIME(6) NULL,
    refused_at DATETIME(6) NULL,
    counted_from DATETIME(6) NOT NULL,
    last_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_sign_in_tries UNIQUE (bucket),
    INDEX ix_sign_in_tries_last (last_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
