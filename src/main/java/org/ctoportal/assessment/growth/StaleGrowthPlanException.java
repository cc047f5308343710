package org.ctoportal.assessment.growth;

/** The same was changed elsewhere since it was read. */
public class StaleGrowthPlanException extends RuntimeException {}
