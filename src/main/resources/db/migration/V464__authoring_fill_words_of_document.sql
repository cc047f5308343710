UPDATE authored_document
SET words = CONCAT_WS(' ', JSON_EXTRACT(content, '$.wording.*'), JSON_EXTRACT(content, '$.own[*].text'),
    JSON_EXTRACT(content, '$.values.*'));
