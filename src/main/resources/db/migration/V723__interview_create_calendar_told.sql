CREATE TABLE calendar_told (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    search_id BIGINT NOT NULL,
    interview_id BIGINT NOT NULL,
    audience VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    place VARCHAR(200) NOT NULL,
    called_off BIT(1) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_calendar_told UNIQUE (district_id, interview_id, audience, email),
    CONSTRAINT fk_calendar_told_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_calendar_told_interview
        FOREIGN KEY (district_id, search_id, interview_id) REFERENCES interview (district_id, search_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
