CREATE TABLE evaluation_response (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    edition_id BIGINT NOT NULL,
    words LONGTEXT NOT NULL,
    given_on DATE NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_evaluation_response UNIQUE (district_id, id),
    CONSTRAINT fk_evaluation_response_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_evaluation_response_edition FOREIGN KEY (district_id, edition_id) REFERENCES evaluation_edition (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
