package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.credential.rule.VerificationLevel;

/**
 * Since when a holding has been verified how far. A later look, at the same or at more, leaves the first day as it is; a
 * corrected number does too; another credential or day of issue does not, nor what was revoked.
 */
final class VerifiedSince {

    private VerifiedSince() {}

    /** @param steps what was done with it, the first step first */
    static Map<VerificationLevel, LocalDate> of(Holding holding, Collection<HoldingStepLine> steps) {
        var since = new EnumMap<VerificationLevel, LocalDate>(VerificationLevel.class);
        for (var step : steps) {
            if (step.act() == HoldingAct.CHANGED && !step.note().isEmpty() || step.act() == HoldingAct.FOUND_REVOKED) {
                since.clear();
            }
            level(step).ifPresent(level -> reached(since, level, step.day()));
        }
        var verification = holding.verification();
        if (verification.on() != null) {
            reached(since, verification.level(), verification.on());
        }
        since.keySet().removeIf(level -> level.compareTo(verification.level()) > 0);
        return since;
    }

    private static void reached(Map<VerificationLevel, LocalDate> since, VerificationLevel reached, LocalDate day) {
        Arrays.stream(VerificationLevel.values())
                .filter(level -> level != VerificationLevel.SELF_DECLARED && level.compareTo(reached) <= 0)
                .forEach(level -> since.merge(level, day, (one, other) -> one.isBefore(other) ? one : other));
    }

    /** Its note begins with the level. */
    private static Optional<VerificationLevel> level(HoldingStepLine step) {
        return step.act() != HoldingAct.VERIFIED && step.act() != HoldingAct.IMPORTED
                ? Optional.empty()
                : Arrays.stream(VerificationLevel.values())
                        .filter(level -> step.note().split(":", 2)[0].equals(level.name()))
                        .findFirst();
    }
}
