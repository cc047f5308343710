INSERT INTO policy_due (policy, district_id, due_at)
SELECT policy_id, district_id, DATE_SUB(DATE_ADD(effective_on, INTERVAL review_years YEAR), INTERVAL 120 DAY)
FROM policy_adoption
WHERE effective_on IS NOT NULL AND edition = 1;
