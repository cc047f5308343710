package org.ctoportal.assessment.self;

import java.time.Instant;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.identity.PersonId;

/** Somebody submitted an edition of a run; its scores no longer change. Told within the transaction that stores it. */
public record SelfAssessmentSubmitted(
        SelfAssessmentId id, PersonId owner, InstrumentKind kind, int run, Instant at, AssessmentScores scores) {}
