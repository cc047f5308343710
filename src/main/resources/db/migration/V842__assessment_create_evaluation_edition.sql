CREATE TABLE evaluation_edition (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    evaluation_id BIGINT NOT NULL,
    number INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    seal VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    made_at DATETIME(6) NOT NULL,
    made_by VARCHAR(200) NOT NULL,
    response_until DATE NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_edition UNIQUE (district_id, id),
    CONSTRAINT uq_evaluation_edition_number UNIQUE (district_id, evaluation_id, number),
    CONSTRAINT fk_evaluation_edition_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_evaluation_edition_evaluation FOREIGN KEY (district_id, evaluation_id) REFERENCES evaluation (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
