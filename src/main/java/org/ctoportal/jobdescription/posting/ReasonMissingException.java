package org.ctoportal.jobdescription.posting;

/** What was public is changed or ended only with a reason, which is kept. */
public class ReasonMissingException extends RuntimeException {}
