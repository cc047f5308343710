package org.ctoportal.mail;

/** A letter with the number it has at every mail server. */
record ReadyMail(String messageNumber, Letter letter) {}
