package org.ctoportal.interview.result;

/** The question cannot be dropped: it is dropped already, or no other would be left. */
public class RefusedDropException extends RuntimeException {}
