package org.ctoportal.jobdescription.posting;

/** The district has no such posting. */
public class PostingNotFoundException extends RuntimeException {}
