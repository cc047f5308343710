UPDATE scoring s
    JOIN result_terms r ON r.district_id = s.district_id AND r.search_id = s.search_id
SET s.closed_at = r.settled_at, s.closed_by = r.set_by
WHERE r.settled_at IS NOT NULL AND s.closed_at IS NULL;
