ALTER TABLE interview_kit
    ADD CONSTRAINT fk_interview_kit_submitter FOREIGN KEY (submitter_id) REFERENCES person (id);
