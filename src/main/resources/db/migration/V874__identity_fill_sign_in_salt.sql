INSERT INTO sign_in_salt (id, salt) VALUES (1, RANDOM_BYTES(32));
