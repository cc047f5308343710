package org.ctoportal.interview.search;

import java.io.Serializable;

/** Identifies a candidate. */
public record CandidateId(long value) implements Serializable {}
