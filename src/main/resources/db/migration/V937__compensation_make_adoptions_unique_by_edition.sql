ALTER TABLE policy_adoption ADD CONSTRAINT uq_policy_adoption_edition UNIQUE (district_id, policy_id, edition), DROP INDEX uq_policy_adoption;
