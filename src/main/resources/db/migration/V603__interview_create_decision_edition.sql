CREATE TABLE decision_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    decision_id BIGINT NOT NULL,
    number INT NOT NULL,
    content LONGTEXT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    kept_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_decision_edition UNIQUE (district_id, decision_id, number),
    CONSTRAINT fk_decision_edition_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_decision_edition_decision FOREIGN KEY (district_id, decision_id) REFERENCES decision (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
