CREATE TABLE record_certificate (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    serial_number INT NOT NULL,
    class_name VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    records LONGTEXT NOT NULL,
    record_count INT NOT NULL,
    parts LONGTEXT NOT NULL,
    rules LONGTEXT NOT NULL,
    digest VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    approved_by VARCHAR(200) NOT NULL,
    done_by VARCHAR(200) NOT NULL,
    done_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_record_certificate UNIQUE (district_id, serial_number),
    CONSTRAINT fk_record_certificate_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
