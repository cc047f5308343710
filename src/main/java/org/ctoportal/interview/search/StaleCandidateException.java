package org.ctoportal.interview.search;

/** Somebody else changed the candidate since it was looked at. */
public class StaleCandidateException extends RuntimeException {}
