UPDATE authored_document d
JOIN (SELECT m.district_id, p.name, MIN(p.id) AS person_id
      FROM membership m
      JOIN person p ON p.id = m.person_id
      GROUP BY m.district_id, p.name
      HAVING COUNT(DISTINCT p.id) = 1) who ON who.district_id = d.district_id AND who.name = d.created_by
SET d.begun_by_id = who.person_id;
