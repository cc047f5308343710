package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.time.Instant;

/** One edition of a decision: its number, whom it chose, when and by whom it was kept. */
public record DecisionStep(int number, String chosen, Instant at, String by) implements Serializable {}
