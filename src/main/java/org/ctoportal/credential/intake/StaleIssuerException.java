package org.ctoportal.credential.intake;

/** The entry was changed or removed since it was read. */
public class StaleIssuerException extends RuntimeException {}
