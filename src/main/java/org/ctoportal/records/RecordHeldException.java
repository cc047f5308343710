package org.ctoportal.records;

/** Something stands under a hold: nothing of it is destroyed or deleted until the hold is lifted. */
public class RecordHeldException extends RuntimeException {}
