CREATE TABLE search_record (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    made_on DATE NULL,
    action_on DATE NULL,
    notice_on DATE NULL,
    request_pending BIT(1) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_search_record UNIQUE (district_id, search_id),
    CONSTRAINT fk_search_record_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_search_record_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
