UPDATE document_revision r
JOIN authored_document d ON d.district_id = r.district_id AND d.id = r.document_id
SET r.framework_version_id = d.framework_version_id,
    r.clause_version_id = d.clause_version_id;
