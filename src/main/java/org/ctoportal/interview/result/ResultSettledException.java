package org.ctoportal.interview.result;

/** The decision is final: nothing of the result changes any more. */
public class ResultSettledException extends RuntimeException {}
