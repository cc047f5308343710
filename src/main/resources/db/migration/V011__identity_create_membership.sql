CREATE TABLE membership (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    person_id BIGINT NOT NULL,
    role VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_membership UNIQUE (district_id, person_id, role),
    CONSTRAINT fk_membership_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_membership_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
