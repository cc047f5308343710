CREATE TABLE time_away (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    day_id BIGINT NOT NULL,
    candidate_id BIGINT NULL,
    panel_member_id BIGINT NULL,
    from_minute INT NOT NULL,
    to_minute INT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_time_away_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_time_away_day FOREIGN KEY (district_id, search_id, day_id) REFERENCES interview_day (district_id, search_id, id),
    CONSTRAINT fk_time_away_candidate FOREIGN KEY (district_id, search_id, candidate_id) REFERENCES candidate (district_id, search_id, id),
    CONSTRAINT fk_time_away_member FOREIGN KEY (district_id, search_id, panel_member_id) REFERENCES panel_member (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
