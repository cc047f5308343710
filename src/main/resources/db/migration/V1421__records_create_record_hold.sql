CREATE TABLE record_hold (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    lifted_at DATETIME(6) NULL,
    lifted_by VARCHAR(200) NOT NULL,
    lift_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_record_hold UNIQUE (district_id, id),
    CONSTRAINT fk_record_hold_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
