CREATE TABLE told_item (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    item_key VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    stage VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_told_item UNIQUE (district_id, id),
    CONSTRAINT uq_told_item_key UNIQUE (district_id, person_id, item_key),
    CONSTRAINT fk_told_item_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_told_item_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
