package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/** Hours that a policy counts and does not pay: of micro-credentials, of mentoring, and of work time to prepare. */
final class CountedHours {

    private static final int MONTHS_OF_RELEASE = 12;

    private CountedHours() {}

    /** A micro-credential counts once (CP-MICRO). */
    static ClaimOutcome micro(Recognition.MicroHours promise, CostClaim claim, List<EarlierClaim> before) {
        if (before.stream().anyMatch(one -> one.is(claim.kind()) && one.isFor(claim.certification()))) {
            return ClaimOutcome.refused(Refusal.COUNTED_BEFORE);
        }
        return counted(BigDecimal.valueOf(promise.each()), promise.most(), inYear(claim, before));
    }

    static ClaimOutcome mentoring(Recognition.MentorDuty promise, CostClaim claim, List<EarlierClaim> before) {
        return counted(claim.hours(), promise.hours(), inYear(claim, before));
    }

    private static BigDecimal inYear(CostClaim claim, List<EarlierClaim> before) {
        return inYear(claim.kind(), FiscalYear.of(Objects.requireNonNull(claim.day())), before);
    }

    static BigDecimal inYear(ClaimKind kind, FiscalYear year, List<EarlierClaim> before) {
        return sum(before.stream().filter(one -> one.is(kind) && one.isIn(year)));
    }

    /** In no twelve months more than the policy gives, also where days were recorded in another order (CP-TIME). */
    static ClaimOutcome release(Recognition.ReleaseTime promise, CostClaim claim, List<EarlierClaim> before) {
        return counted(claim.hours(), promise.hours(), used(Objects.requireNonNull(claim.day()), before));
    }

    /** The most that was used in any twelve months the day belongs to. */
    static BigDecimal used(LocalDate day, List<EarlierClaim> before) {
        var days = before.stream()
                .filter(one -> one.is(ClaimKind.RELEASE_TIME))
                .map(one -> Objects.requireNonNull(one.claim().day()))
                .filter(other -> !other.isBefore(day) && other.isBefore(day.plusMonths(MONTHS_OF_RELEASE)));
        return Stream.concat(Stream.of(day), days)
                .map(last -> sum(before.stream()
                        .filter(one -> one.is(ClaimKind.RELEASE_TIME))
                        .filter(one ->
                                isWithin(Objects.requireNonNull(one.claim().day()), last))))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static boolean isWithin(LocalDate day, LocalDate last) {
        return !day.isAfter(last) && day.isAfter(last.minusMonths(MONTHS_OF_RELEASE));
    }

    private static BigDecimal sum(Stream<EarlierClaim> claims) {
        return claims.map(one -> one.outcome().hours()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ClaimOutcome counted(BigDecimal asked, int most, BigDecimal used) {
        var left = BigDecimal.valueOf(most).subtract(used).max(BigDecimal.ZERO);
        var steps = List.of(
                Step.of(Step.Kind.HOURS, plain(asked)),
                Step.of(Step.Kind.HOURS_LEFT, String.valueOf(most), plain(used), plain(left)));
        var hours = asked.min(left);
        if (hours.signum() > 0) {
            return new ClaimOutcome(Money.NONE, hours, null, Money.NONE, steps, null);
        }
        return ClaimOutcome.refused(steps, asked.signum() > 0 ? Refusal.LIMIT_USED : Refusal.NOTHING_LEFT);
    }

    /** As it stands in a sentence: 3 or 1.5. */
    static String plain(BigDecimal hours) {
        return hours.signum() == 0 ? "0" : hours.stripTrailingZeros().toPlainString();
    }
}
