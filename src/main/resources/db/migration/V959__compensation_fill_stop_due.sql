INSERT INTO compensation_stop_due (policy, district_id, due_at)
SELECT policy_id, MIN(district_id), UTC_TIMESTAMP(6) FROM compensation_holder GROUP BY policy_id;
