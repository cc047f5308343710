package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A self-assessment as its owner sees it.
 *
 * @param earlier the last submitted run before it; none for the first
 * @param readers who may see it
 * @param steps what happened to it, the newest first
 */
public record SelfAssessmentDetails(
        SelfAssessmentId id,
        PersonId owner,
        String ownerName,
        Purpose purpose,
        Background background,
        Instant begunAt,
        SelfRun run,
        @Nullable SelfRun earlier,
        List<ShareLine> readers,
        List<StepLine> steps)
        implements Serializable {

    public SelfAssessmentDetails {
        readers = List.copyOf(readers);
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return run.submittedAt() == null;
    }
}
