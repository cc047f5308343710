package org.ctoportal.credential.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply for an examination: by the standard rule, or by asking for a waiver. Years are calendar years from the first
 * day of work; times that overlap count once, and a gap between them puts the day off by as many days.
 */
public final class Eligibility {

    private final EligibilityRule standard;
    private final EligibilityRule waiver;

    public Eligibility(EligibilityRule standard, EligibilityRule waiver) {
        this.standard = standard;
        this.waiver = waiver;
    }

    public EligibilityAnswer of(Degree degree, List<Experience> experience, LocalDate today) {
        var byStandard = answer(standard, Outcome.ELIGIBLE, degree, experience, today);
        if (byStandard.outcome() == Outcome.ELIGIBLE) {
            return byStandard;
        }
        var byWaiver = answer(waiver, Outcome.WAIVER_PATH, degree, experience, today);
        return byWaiver.outcome() == Outcome.WAIVER_PATH || byStandard.degreeMissing() && byWaiver.eligibleOn() != null
                ? mentioningDegree(byWaiver, byStandard)
                : byStandard;
    }

    /** Who has no degree reads when the waiver path opens, and that a degree would open the other. */
    private static EligibilityAnswer mentioningDegree(EligibilityAnswer waiver, EligibilityAnswer standard) {
        return new EligibilityAnswer(
                waiver.outcome(),
                waiver.rule(),
                waiver.eligibleOn(),
                waiver.missingAreas(),
                standard.degreeMissing(),
                waiver.documents());
    }

    private static EligibilityAnswer answer(
            EligibilityRule rule, Outcome met, Degree degree, List<Experience> experience, LocalDate today) {
        var begun =
                experience.stream().filter(one -> !one.since().isAfter(today)).toList();
        var covered = new HashSet<String>();
        begun.forEach(one -> covered.addAll(one.areas()));
        var missing =
                rule.areas().stream().filter(area -> !covered.contains(area)).toList();
        var complete = completeOn(begun, rule.years());
        var isMet = degree.isAtLeast(rule.degree())
                && missing.isEmpty()
                && complete.filter(day -> !day.isAfter(today)).isPresent();
        return new EligibilityAnswer(
                isMet ? met : Outcome.NOT_YET,
                rule.code(),
                complete.orElse(null),
                missing,
                !degree.isAtLeast(rule.degree()),
                isMet ? rule.documents() : List.of());
    }

    /** The day on which the years are complete; none where the last time of work has ended before. */
    private static Optional<LocalDate> completeOn(List<Experience> experience, int years) {
        var times = merged(experience);
        var before = 0L;
        for (var time : times) {
            var complete = time.since().minusDays(before).plusYears(years);
            var until = time.until();
            if (until == null || !complete.isAfter(until.plusDays(1))) {
                return Optional.of(complete);
            }
            before += ChronoUnit.DAYS.between(time.since(), until) + 1;
        }
        return Optional.empty();
    }

    /** In their order, without overlap. */
    private static List<Experience> merged(List<Experience> experience) {
        var merged = new ArrayList<Experience>();
        experience.stream().sorted(Comparator.comparing(Experience::since)).forEach(next -> {
            var last = merged.isEmpty() ? null : merged.getLast();
            var end = last == null ? null : last.until();
            if (last == null || end != null && next.since().isAfter(end.plusDays(1))) {
                merged.add(next);
            } else {
                merged.removeLast();
                merged.add(new Experience(last.since(), later(last, next), last.areas()));
            }
        });
        return merged;
    }

    private static @Nullable LocalDate later(Experience one, Experience other) {
        var first = one.until();
        var second = other.until();
        if (first == null || second == null) {
            return null;
        }
        return first.isAfter(second) ? first : second;
    }
}
