package org.ctoportal.interview.search;

/** The job description has no approved revision to search by. */
public class SearchNotBegunException extends RuntimeException {}
