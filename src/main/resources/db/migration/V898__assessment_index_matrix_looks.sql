CREATE INDEX ix_matrix_look_looked_at ON matrix_look (district_id, looked_at);
