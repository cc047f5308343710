package org.ctoportal.compensation.policy;

import java.io.Serializable;

/** Number of a policy in the portal. */
public record PolicyId(long value) implements Serializable {}
