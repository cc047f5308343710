CREATE TABLE maintenance (
    id INT NOT NULL,
    begins_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NULL,
    zone VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    says VARCHAR(500) NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
