INSERT INTO credential_holding_step (version, district_id, holding_id, act, author, at, note)
SELECT 0, r.district_id, r.id, 'IMPORTED', r.verified_by, UTC_TIMESTAMP(6), r.level
FROM credential_holding r
WHERE r.verified_how = 'As it was entered with the awards';
