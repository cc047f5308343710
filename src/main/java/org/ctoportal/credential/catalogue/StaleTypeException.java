package org.ctoportal.credential.catalogue;

/** Somebody else changed the credential since it was read. */
public class StaleTypeException extends RuntimeException {}
