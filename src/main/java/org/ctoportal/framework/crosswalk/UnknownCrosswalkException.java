package org.ctoportal.framework.crosswalk;

/** The district sees no such framework, or the framework has no such item. */
public class UnknownCrosswalkException extends RuntimeException {}
