CREATE TABLE search_word (
    district_id BIGINT NOT NULL,
    entry_id BIGINT NOT NULL,
    word VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    in_title BOOLEAN NOT NULL,
    PRIMARY KEY (district_id, entry_id, word),
    KEY ix_search_word (district_id, word, entry_id, in_title),
    CONSTRAINT fk_search_word_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_search_word_entry FOREIGN KEY (district_id, entry_id) REFERENCES search_entry (district_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
