UPDATE outgoing_mail SET sealed = b'1' WHERE confidential = b'1' AND matter LIKE 'FEEDBACK:%';
