package org.ctoportal.interview.kit;

/** Somebody else changed the kit since it was looked at. */
public class StaleKitException extends RuntimeException {}
