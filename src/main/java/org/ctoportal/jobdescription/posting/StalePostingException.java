package org.ctoportal.jobdescription.posting;

/** Somebody else changed the posting since it was read. */
public class StalePostingException extends RuntimeException {}
