CREATE TABLE notice_choice (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    assignments BIT(1) NOT NULL,
    dates BIT(1) NOT NULL,
    digest VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_notice_choice UNIQUE (district_id, id),
    CONSTRAINT uq_notice_choice_person UNIQUE (district_id, person_id),
    CONSTRAINT fk_notice_choice_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_notice_choice_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
