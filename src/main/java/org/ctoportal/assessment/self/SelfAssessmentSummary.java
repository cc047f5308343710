package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** A self-assessment in the owner's list. */
public record SelfAssessmentSummary(
        SelfAssessmentId id,
        InstrumentKind kind,
        int run,
        int edition,
        Purpose purpose,
        Instant begunAt,
        @Nullable Instant submittedAt,
        int answered,
        int statements)
        implements Serializable {

    public boolean isOpen() {
        return submittedAt == null;
    }
}
