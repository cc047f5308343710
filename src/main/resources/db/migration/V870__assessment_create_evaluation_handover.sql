CREATE TABLE evaluation_handover (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL,
    from_name VARCHAR(200) NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_handover UNIQUE (district_id, id),
    CONSTRAINT fk_evaluation_handover_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_evaluation_handover_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT fk_evaluation_handover_evaluation FOREIGN KEY (district_id, evaluation_id) REFERENCES evaluation (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
