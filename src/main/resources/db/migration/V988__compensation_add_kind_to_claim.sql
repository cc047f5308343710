ALTER TABLE compensation_claim
    ADD COLUMN kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'COSTS',
    ADD INDEX ix_compensation_claim_kind (district_id, policy_id, kind),
    ADD INDEX ix_compensation_claim_employee (district_id, policy_id, employee_number);
