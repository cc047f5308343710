package org.ctoportal.credential.catalogue;

/** The catalogue has no credential of that code. */
public class UnknownCredentialTypeException extends RuntimeException {}
