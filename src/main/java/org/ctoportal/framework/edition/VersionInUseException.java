package org.ctoportal.framework.edition;

/** The version is in use, or will be; another has to be chosen first. */
public class VersionInUseException extends RuntimeException {}
