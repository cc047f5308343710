ALTER TABLE panel_member
    ADD COLUMN panel_role VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
