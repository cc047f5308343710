CREATE TABLE set_aside (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    set_aside_at DATETIME(6) NOT NULL,
    set_aside_by VARCHAR(200) NOT NULL,
    restored_at DATETIME(6) NULL,
    restored_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_set_aside UNIQUE (district_id, id),
    CONSTRAINT fk_set_aside_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_set_aside_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id),
    CONSTRAINT fk_set_aside_member FOREIGN KEY (district_id, search_id, member_id) REFERENCES panel_member (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
