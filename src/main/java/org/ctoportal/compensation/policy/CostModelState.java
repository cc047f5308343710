package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.time.Instant;

/**
 * The latest estimate of what a policy costs.
 *
 * @param current whether it was made for the terms the policy has now
 */
public record CostModelState(PolicyCost cost, Instant keptAt, String keptBy, boolean current) implements Serializable {}
