package org.ctoportal.jobdescription.posting;

/** The posting was never published, so there is nothing to end. */
public class NotPublishedException extends RuntimeException {}
