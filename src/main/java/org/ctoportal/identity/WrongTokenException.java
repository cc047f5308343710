package org.ctoportal.identity;

/** The one-time token is not the one in the log, was used, or is older than three days. */
public class WrongTokenException extends RuntimeException {}
