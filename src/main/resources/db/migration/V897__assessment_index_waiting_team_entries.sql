CREATE INDEX ix_team_entry_waiting ON team_entry (district_id, way, school_year);
