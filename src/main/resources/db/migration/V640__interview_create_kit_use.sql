CREATE TABLE kit_use (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    kit_id BIGINT NOT NULL,
    edition INT NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_kit_use UNIQUE (district_id, search_id),
    CONSTRAINT fk_kit_use_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_kit_use_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id),
    CONSTRAINT fk_kit_use_edition FOREIGN KEY (district_id, kit_id, edition) REFERENCES interview_kit_edition (district_id, kit_id, number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
