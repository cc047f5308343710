CREATE TABLE searched_district (
    district_id BIGINT NOT NULL,
    edition INT NOT NULL,
    PRIMARY KEY (district_id),
    CONSTRAINT fk_searched_district_district FOREIGN KEY (district_id) REFERENCES district (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
