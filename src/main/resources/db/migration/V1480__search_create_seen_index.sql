CREATE INDEX ix_search_entry_seen ON search_entry (district_id, id, kind, permission, owner, scope, changed_at);
