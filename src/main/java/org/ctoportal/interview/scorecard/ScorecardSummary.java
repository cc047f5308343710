package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateId;

/**
 * How far a panelist is with one candidate.
 *
 * @param declared whether they said what they have to do with the candidate, and may score
 * @param reopened whether it was submitted and is open again
 * @param done questions that are rated or were not asked
 * @param questions all of them
 */
public record ScorecardSummary(
        CandidateId candidate,
        String code,
        boolean declared,
        SheetStatus status,
        boolean reopened,
        int done,
        int questions)
        implements Serializable {}
