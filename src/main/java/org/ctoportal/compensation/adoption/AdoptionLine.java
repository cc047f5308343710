package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands, for a list.
 *
 * @param version the latest version's number
 * @param next the next day that matters; none where there is none
 */
public record AdoptionLine(
        AdoptionStatus status,
        String version,
        boolean inForce,
        @Nullable LocalDate next) implements Serializable {

    static final AdoptionLine NOT_BEGUN = new AdoptionLine(AdoptionStatus.DRAFT, "0.1", false, null);

    static AdoptionLine of(PolicyAdoption state, AdoptionPlan plan, LocalDate today) {
        return new AdoptionLine(
                state.status(),
                state.revisions().getLast().number(),
                state.isInForce(today),
                next(state, plan, today).orElse(null));
    }

    static Optional<LocalDate> next(PolicyAdoption state, AdoptionPlan plan, LocalDate today) {
        var decision = state.adopted();
        if (decision != null) {
            return decision.effective().isAfter(today)
                    ? Optional.of(decision.effective())
                    : Optional.ofNullable(state.nextReview());
        }
        var planned = state.readings().isEmpty() ? plan.first() : plan.second();
        return Stream.of(Optional.ofNullable(planned), Optional.ofNullable(state.nextReadingFrom()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
