CREATE INDEX ix_search_word_title ON search_word (district_id, in_title, word, entry_id);
