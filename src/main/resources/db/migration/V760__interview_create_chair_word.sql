CREATE TABLE chair_word (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    candidates VARCHAR(2000) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    said_at DATETIME(6) NOT NULL,
    said_by VARCHAR(200) NOT NULL,
    taken_back_at DATETIME(6) NULL,
    taken_back_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_chair_word UNIQUE (district_id, id),
    CONSTRAINT fk_chair_word_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_chair_word_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
