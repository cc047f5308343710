package org.ctoportal.records;

/** There is no such record, or not in this district. */
public class RecordNotFoundException extends RuntimeException {}
