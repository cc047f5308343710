package org.ctoportal.jobdescription.posting;

/** The job description has no approved revision; a posting is made of approved words only. */
public class NotApprovedException extends RuntimeException {}
