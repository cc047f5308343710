package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.Instant;

/** A plan that somebody shows to the person who asks. */
public record SharedPlanSummary(GrowthPlanId id, String owner, Instant sharedAt) implements Serializable {}
