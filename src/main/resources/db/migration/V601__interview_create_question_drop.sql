CREATE TABLE question_drop (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    question VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    dropped_at DATETIME(6) NOT NULL,
    dropped_by VARCHAR(200) NOT NULL,
    restored_at DATETIME(6) NULL,
    restored_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_question_drop UNIQUE (district_id, id),
    CONSTRAINT fk_question_drop_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_question_drop_search FOREIGN KEY (district_id, search_id) REFERENCES search (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
