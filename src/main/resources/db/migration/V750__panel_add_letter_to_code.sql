ALTER TABLE panel_code
    ADD COLUMN letter_id BIGINT NULL,
    ADD CONSTRAINT fk_panel_code_letter FOREIGN KEY (district_id, letter_id) REFERENCES outgoing_mail (district_id, id);
