package org.ctoportal.framework.edition;

/** A part that came from the base is switched off, not removed; one that holds the pack together stays. */
public class PartNotRemovableException extends RuntimeException {}
