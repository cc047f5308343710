CREATE TABLE journey (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by VARCHAR(200) NOT NULL,
    ending VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    ended_at DATETIME(6) NULL,
    ended_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_journey UNIQUE (district_id, id),
    CONSTRAINT fk_journey_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
