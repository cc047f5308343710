package org.ctoportal.salary;

/** The chosen steps all pay the same: that is a single figure and not a range. */
public class SinglePayException extends RuntimeException {}
