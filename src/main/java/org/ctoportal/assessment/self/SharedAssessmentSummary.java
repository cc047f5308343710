package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.assessment.instrument.InstrumentKind;

/** A self-assessment that somebody shared with whoever is signed in. */
public record SharedAssessmentSummary(
        SelfAssessmentId id, InstrumentKind kind, String owner, Extent extent, Instant since) implements Serializable {}
