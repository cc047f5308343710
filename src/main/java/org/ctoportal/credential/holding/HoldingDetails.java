package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.credential.rule.RenewalPlan;
import org.jspecify.annotations.Nullable;

/**
 * A holding with everything that belongs to it.
 *
 * @param letters that may stand after the name today; empty where none may
 * @param catalogue code and version of the catalogue it was recorded with
 * @param reminders the days on which its holder is reminded
 * @param renewal none where the issuer asks for no hours, or before it was issued
 * @param renews what it took the place of; none for the first one
 * @param renewedBy what took its place; none while nothing has
 * @param own whether the reader is its holder
 * @param mayChange whether the reader may say it anew
 * @param mayRenew whether the reader may record what takes its place
 * @param mayVerify whether the reader may verify it
 * @param mayCheckAgain whether the reader may look again at the badge that the verification rests on
 */
public record HoldingDetails(
        long version,
        HoldingSummary summary,
        WriteHolding words,
        Verification verification,
        String letters,
        String catalogue,
        @Nullable LocalDate withdrawnOn,
        String withdrawnReason,
        List<LocalDate> reminders,
        List<LearningLine> learning,
        @Nullable RenewalPlan renewal,
        List<EvidenceLine> evidence,
        List<HoldingStepLine> steps,
        @Nullable HoldingSummary renews,
        @Nullable HoldingSummary renewedBy,
        boolean own,
        boolean mayChange,
        boolean mayRenew,
        boolean mayVerify,
        boolean mayCheckAgain)
        implements Serializable {

    public HoldingDetails {
        reminders = List.copyOf(reminders);
        learning = List.copyOf(learning);
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
    }
}
