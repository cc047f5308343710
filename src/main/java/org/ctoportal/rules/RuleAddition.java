package org.ctoportal.rules;

import java.io.Serializable;
import java.time.Instant;

/** Who added a rule of the district's own, and when. */
public record RuleAddition(String by, Instant at) implements Serializable {}
