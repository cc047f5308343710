CREATE TABLE IF NOT EXISTS `${audit}`.audit_seal (
    district_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    event_id BIGINT NOT NULL,
    hash BINARY(32) NOT NULL,
    PRIMARY KEY (district_id, seq),
    UNIQUE KEY audit_seal_event (event_id)
);
