CREATE TABLE person (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    platform_administrator BIT(1) NOT NULL,
    active BIT(1) NOT NULL,
    failed_attempts INT NOT NULL,
    next_attempt_at DATETIME(6) NULL,
    color_scheme VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_person_email UNIQUE (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
