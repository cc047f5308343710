CREATE TABLE open_session (
    id BIGINT NOT NULL AUTO_INCREMENT,
    person_id BIGINT NOT NULL,
    browser VARCHAR(60) NOT NULL,
    address VARCHAR(60) NOT NULL,
    began_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    series_hash BINARY(32) NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_open_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX ix_open_session_last (last_used_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
