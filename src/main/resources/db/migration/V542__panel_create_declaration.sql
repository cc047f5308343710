CREATE TABLE declaration (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    candidate_id BIGINT NOT NULL,
    number INT NOT NULL,
    conflict VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    explanation VARCHAR(2000) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_declaration UNIQUE (district_id, member_id, candidate_id, number),
    CONSTRAINT fk_declaration_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_declaration_member
        FOREIGN KEY (district_id, search_id, member_id) REFERENCES panel_member (district_id, search_id, id),
    CONSTRAINT fk_declaration_candidate
        FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
