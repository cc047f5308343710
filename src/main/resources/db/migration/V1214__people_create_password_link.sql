CREATE TABLE password_link (
    person_id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    token_hash BINARY(32) NULL,
    made_at DATETIME(6) NOT NULL,
    counted_from DATETIME(6) NOT NULL,
    letters INT NOT NULL,
    PRIMARY KEY (person_id),
    CONSTRAINT uq_password_link_token UNIQUE (token_hash),
    CONSTRAINT fk_password_link_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
