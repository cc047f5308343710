CREATE TABLE schedule_change (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    day_id BIGINT NOT NULL,
    candidate_id BIGINT NULL,
    act VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    fields VARCHAR(2000) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    person_name VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    KEY ix_schedule_change_day (district_id, day_id, id),
    CONSTRAINT fk_schedule_change_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_schedule_change_day FOREIGN KEY (district_id, search_id, day_id) REFERENCES interview_day (district_id, search_id, id),
    CONSTRAINT fk_schedule_change_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
