CREATE TABLE rating_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    rating_id BIGINT NOT NULL,
    number INT NOT NULL,
    level INT NOT NULL,
    given_at DATETIME(6) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_rating_change UNIQUE (district_id, rating_id, number),
    CONSTRAINT fk_rating_change_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_rating_change_rating FOREIGN KEY (district_id, rating_id) REFERENCES answer_rating (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
