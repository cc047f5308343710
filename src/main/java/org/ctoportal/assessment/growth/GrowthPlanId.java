package org.ctoportal.assessment.growth;

import java.io.Serializable;

/** Number of a growth plan. */
public record GrowthPlanId(long value) implements Serializable {}
