package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may apply, and why.
 *
 * @param rule code of the rule that is met, or that is nearest
 * @param eligibleOn the first day on which the years are complete, if nothing changes; none where that is not foreseeable
 * @param missingAreas codes of areas without experience
 * @param degreeMissing whether the rule asks for a degree the person does not have
 * @param documents what the rule that is met asks for
 */
public record EligibilityAnswer(
        Outcome outcome,
        String rule,
        @Nullable LocalDate eligibleOn,
        List<String> missingAreas,
        boolean degreeMissing,
        List<String> documents)
        implements Serializable {

    /** A waiver path is never called eligible: it is a way to ask. */
    public enum Outcome {
        ELIGIBLE,
        WAIVER_PATH,
        NOT_YET
    }

    public EligibilityAnswer {
        missingAreas = List.copyOf(missingAreas);
        documents = List.copyOf(documents);
    }
}
