package org.ctoportal.compensation.policy;

import java.io.Serializable;
import java.time.Instant;

/** A policy in a list. */
public record PolicySummary(PolicyId id, String number, String title, Instant changedAt) implements Serializable {}
