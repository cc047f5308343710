package org.ctoportal.interview.kit;

/** The job description was approved with another version of the framework than the kit asks by. */
public class OtherFrameworkException extends RuntimeException {}
