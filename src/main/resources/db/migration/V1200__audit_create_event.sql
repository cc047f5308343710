CREATE TABLE IF NOT EXISTS `${audit}`.audit_event (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    district_id BIGINT NOT NULL,
    at DATETIME(6) NOT NULL,
    actor VARCHAR(40) NOT NULL,
    act VARCHAR(20) NOT NULL,
    kind VARCHAR(120) NOT NULL,
    subject BIGINT NOT NULL,
    many INT NOT NULL,
    detail VARCHAR(500) NOT NULL,
    KEY audit_event_district (district_id, id),
    KEY audit_event_at (at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
