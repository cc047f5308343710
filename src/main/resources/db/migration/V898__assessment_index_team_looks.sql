CREATE INDEX ix_team_look_looked_at ON team_look (district_id, looked_at);
