package org.ctoportal.assessment.growth;

/** Somebody changed the group since it was read. */
public class StaleStudyGroupException extends RuntimeException {}
