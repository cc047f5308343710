CREATE TABLE self_share (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    assessment_id BIGINT NOT NULL,
    reader_id BIGINT NOT NULL,
    reader_name VARCHAR(200) NOT NULL,
    extent VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    shared_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_self_share UNIQUE (district_id, assessment_id, reader_id),
    CONSTRAINT fk_self_share_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_self_share_reader FOREIGN KEY (reader_id) REFERENCES person (id),
    CONSTRAINT fk_self_share_assessment FOREIGN KEY (district_id, assessment_id) REFERENCES self_assessment (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
