package org.ctoportal.credential.intake;

/** The district has an entry for that address already. */
public class IssuerKnownException extends RuntimeException {}
