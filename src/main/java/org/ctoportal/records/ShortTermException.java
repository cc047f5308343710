package org.ctoportal.records;

/** A district may keep records longer than the rules ask, never shorter. */
public class ShortTermException extends RuntimeException {}
