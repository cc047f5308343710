package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;

/** A move of a candidate as its history tells it. */
public record StageStep(CandidateStage from, CandidateStage to, String reason, Instant at, String by)
        implements Serializable {}
