CREATE TABLE district (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    state CHAR(2) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    organization_type VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    time_zone VARCHAR(60) NOT NULL,
    demo BIT(1) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
