CREATE TABLE voluntary_access (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    act VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person_id BIGINT NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_voluntary_access_search (district_id, search_id, id),
    CONSTRAINT fk_voluntary_access_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_voluntary_access_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id),
    CONSTRAINT fk_voluntary_access_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
