package org.ctoportal.jobdescription.check;

/** What somebody wanted to put right or let stand is not there any more. */
public class GoneFindingException extends RuntimeException {}
