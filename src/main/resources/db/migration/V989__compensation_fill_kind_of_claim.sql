UPDATE compensation_claim
SET kind = JSON_UNQUOTE(JSON_EXTRACT(facts, '$.kind'))
WHERE JSON_EXTRACT(facts, '$.kind') IS NOT NULL;
