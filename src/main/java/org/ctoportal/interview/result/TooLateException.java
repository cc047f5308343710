package org.ctoportal.interview.result;

/** There are ratings: what decides a tie was to be chosen before. */
public class TooLateException extends RuntimeException {}
