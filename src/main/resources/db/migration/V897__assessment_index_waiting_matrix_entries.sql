CREATE INDEX ix_matrix_entry_waiting ON matrix_entry (district_id, way, school_year);
