package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands, for a list.
 *
 * @param version the number of the version in force, or of the latest where none is
 * @param draft the latest version of its next edition; none while nobody revises it
 * @param draftStatus where that stands
 * @param next the next day that matters; none where there is none
 * @param reviewOverdue whether that day is one of a review that has passed
 */
public record AdoptionLine(
        AdoptionStatus status,
        String version,
        @Nullable String draft,
        @Nullable AdoptionStatus draftStatus,
        boolean inForce,
        @Nullable LocalDate next,
        boolean reviewOverdue)
        implements Serializable {

    static final AdoptionLine NOT_BEGUN = new AdoptionLine(AdoptionStatus.DRAFT, "0.1", null, null, false, null, false);

    static AdoptionLine of(PolicyCourse course, AdoptionPlan plan, LocalDate today) {
        var latest = course.latest();
        var inForce = course.inForce(today);
        var shown = inForce.orElse(latest);
        var status = course.status(today);
        var draft = shown == latest ? null : number(latest);
        return new AdoptionLine(
                status,
                number(shown),
                draft,
                draft == null ? null : latest.status(today),
                inForce.isPresent(),
                next(course, plan, today).orElse(null),
                course.isReviewOverdue(today));
    }

    private static String number(PolicyAdoption edition) {
        return edition.revisions().getLast().number();
    }

    static Optional<LocalDate> next(PolicyCourse course, AdoptionPlan plan, LocalDate today) {
        var state = course.latest();
        var retired = course.retiredFrom();
        if (retired.isPresent()) {
            return retired.filter(today::isBefore);
        }
        if (course.isReviewOverdue(today) && state.decision().isPresent()) {
            return course.nextReview(today);
        }
        var decision = state.adopted();
        if (decision != null) {
            return decision.effective().isAfter(today) ? Optional.of(decision.effective()) : course.nextReview(today);
        }
        var planned = state.readings().isEmpty() ? plan.first() : plan.second();
        return Stream.of(Optional.ofNullable(planned), Optional.ofNullable(state.nextReadingFrom()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
