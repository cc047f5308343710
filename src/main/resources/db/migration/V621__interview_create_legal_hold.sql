CREATE TABLE legal_hold (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    held_on DATE NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    review_on DATE NULL,
    set_at DATETIME(6) NOT NULL,
    set_by VARCHAR(200) NOT NULL,
    released_at DATETIME(6) NULL,
    released_by VARCHAR(200) NOT NULL,
    release_reason VARCHAR(1000) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_legal_hold_search (district_id, search_id, id),
    CONSTRAINT fk_legal_hold_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_legal_hold_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
