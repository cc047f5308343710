package org.ctoportal.framework.edition;

/** The part says something else by now than the person saw when they changed it. */
public class EditionConflictException extends RuntimeException {}
