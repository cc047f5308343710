CREATE TABLE policy_reading (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    read_on DATE NOT NULL,
    agenda_item VARCHAR(40) NOT NULL,
    mover VARCHAR(200) NOT NULL,
    seconder VARCHAR(200) NOT NULL,
    votes_for INT NOT NULL,
    votes_against INT NOT NULL,
    votes_abstained INT NOT NULL,
    votes_absent INT NOT NULL,
    counts BOOLEAN NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_policy_reading_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_policy_reading_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
