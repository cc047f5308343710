package org.ctoportal.assessment.team;

/** No area has enough ratings to be submitted. */
public class NothingRatedException extends RuntimeException {}
