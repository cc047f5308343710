package org.ctoportal.identity;

/** Somebody has an account with this e-mail address already. */
public class AddressTakenException extends RuntimeException {}
