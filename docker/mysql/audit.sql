-- What was done is kept in a database of its own, where the portal can add and read, and change nothing.
CREATE DATABASE IF NOT EXISTS portal_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
GRANT CREATE, SELECT, INSERT ON portal_audit.* TO 'portal'@'%';
