package org.ctoportal.assessment.growth;

/** The person has a plan already. */
public class GrowthPlanExistsException extends RuntimeException {}
