UPDATE compensation_holder SET holding_id = (
    SELECT MIN(r.id) FROM credential_holding r
    WHERE r.district_id = compensation_holder.district_id AND r.holder = compensation_holder.holder_name
        AND r.issued_on IS NOT NULL);
