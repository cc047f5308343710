CREATE TABLE notice_due (
    id BIGINT NOT NULL AUTO_INCREMENT,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    due_at DATETIME(6) NOT NULL,
    digested_on DATE NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_notice_due_person UNIQUE (district_id, person_id),
    CONSTRAINT fk_notice_due_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_notice_due_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX ix_notice_due_at (due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
