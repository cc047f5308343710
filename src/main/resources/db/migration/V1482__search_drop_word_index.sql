DROP INDEX ix_search_word ON search_word;
