package org.ctoportal.interview.record;

/** Somebody else changed it since. */
public class StaleRecordException extends RuntimeException {}
