package org.ctoportal.credential.holding;

/** Somebody else changed the holding since it was read. */
public class StaleHoldingException extends RuntimeException {}
