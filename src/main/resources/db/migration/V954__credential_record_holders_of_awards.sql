INSERT INTO credential_holding (
    version, district_id, person_id, holder, email, type_code, type_title, catalogue, title, number, stage,
    issued_on, expires_on, link, level, verified_by, verified_on, verified_how, withdrawn_reason)
SELECT 0, h.district_id,
    (SELECT MIN(a.person_id) FROM credential_holding a WHERE a.district_id = h.district_id AND a.holder = h.holder_name),
    MIN(h.holder_name),
    COALESCE((SELECT MIN(a.email) FROM credential_holding a
        WHERE a.district_id = h.district_id AND a.holder = h.holder_name AND a.person_id IS NOT NULL), ''),
    c.code, MIN(c.code), '', '', '', 'EARNED',
    c.issued, MAX(c.expires), '', IF(MIN(c.verified) IS NULL, 'SELF_DECLARED', 'ISSUER_DIRECTORY'),
    IF(MIN(c.verified) IS NULL, '', MIN(h.changed_by)), MIN(c.verified),
    IF(MIN(c.verified) IS NULL, '', 'As it was entered with the awards'), ''
FROM compensation_holder h,
    JSON_TABLE(h.facts, '$.certifications[*]' COLUMNS (
        code VARCHAR(40) PATH '$.code',
        issued DATE PATH '$.issued',
        verified DATE PATH '$.verified',
        expires DATE PATH '$.expires')) c
WHERE c.issued IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM credential_holding known
        WHERE known.district_id = h.district_id AND known.holder = h.holder_name
            AND known.type_code = c.code COLLATE utf8mb4_bin AND known.issued_on = c.issued)
GROUP BY h.district_id, h.holder_name, c.code, c.issued;
