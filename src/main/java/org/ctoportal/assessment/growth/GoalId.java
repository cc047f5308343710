package org.ctoportal.assessment.growth;

import java.io.Serializable;

/** Number of a goal of a growth plan. */
public record GoalId(long value) implements Serializable {}
