package org.ctoportal.assessment.feedback;

/** Somebody else came in with this browser since the page was opened. */
public class OtherRaterException extends RuntimeException {}
