package org.ctoportal.interview.search;

import java.io.Serializable;
import org.ctoportal.interview.preference.PreferenceLine;

/** A candidate with a score, by rank with points. */
public record PreferenceRow(int rank, CandidateSummary candidate, PreferenceLine line) implements Serializable {}
