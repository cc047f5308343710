CREATE TABLE policy_comment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    version BIGINT NOT NULL,
    district_id BIGINT NOT NULL,
    policy_id BIGINT NOT NULL,
    received_on DATE NOT NULL,
    author VARCHAR(200) NOT NULL,
    comment_text VARCHAR(2000) NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_policy_comment_district FOREIGN KEY (district_id) REFERENCES district (id),
    CONSTRAINT fk_policy_comment_policy FOREIGN KEY (district_id, policy_id) REFERENCES compensation_policy (district_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
