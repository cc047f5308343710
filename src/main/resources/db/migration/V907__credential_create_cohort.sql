CREATE TABLE credential_cohort (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    partner VARCHAR(200) NOT NULL,
    event VARCHAR(200) NOT NULL,
    starts_on DATE NOT NULL,
    test_on DATE NOT NULL,
    seats INT NULL,
    source VARCHAR(200) NOT NULL,
    as_of DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_credential_cohort UNIQUE (district_id, id),
    CONSTRAINT fk_credential_cohort_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
