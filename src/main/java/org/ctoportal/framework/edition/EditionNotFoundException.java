package org.ctoportal.framework.edition;

/** The district has no such edition, or the edition no such part. */
public class EditionNotFoundException extends RuntimeException {}
