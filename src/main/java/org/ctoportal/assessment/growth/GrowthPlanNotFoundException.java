package org.ctoportal.assessment.growth;

/** There is no such plan for the person who asks, or it has no such part. */
public class GrowthPlanNotFoundException extends RuntimeException {}
