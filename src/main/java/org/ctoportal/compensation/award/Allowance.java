package org.ctoportal.compensation.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;

/** How much of something a policy gives is left to somebody on a day, as figures that screens word by kind. */
final class Allowance {

    private final PolicyTerms terms;
    private final List<EarlierClaim> before;
    private final LocalDate today;

    Allowance(PolicyTerms terms, List<EarlierClaim> before, LocalDate today) {
        this.terms = terms;
        this.before = before;
        this.today = today;
    }

    /** Empty where today's terms give nothing of the kind. */
    List<String> of(ClaimKind kind) {
        return switch (kind) {
            case COSTS ->
                first(Recognition.Reimbursement.class)
                        .map(one -> List.of(one.cap().text(), String.valueOf(terms.claimDays())))
                        .orElse(List.of());
            case ADVANCE ->
                first(Recognition.Advance.class)
                        .map(one -> List.of(one.limit().text(), String.valueOf(one.months())))
                        .orElse(List.of());
            case RENEWAL ->
                first(Recognition.RenewalFee.class)
                        .map(one -> List.of(one.fee().text(), String.valueOf(Fees.DAYS_ON_FILE)))
                        .orElse(List.of());
            case DUES ->
                first(Recognition.Dues.class).map(one -> dues(one.limit())).orElse(List.of());
            case MICRO_CREDENTIAL ->
                first(Recognition.MicroHours.class)
                        .map(one -> hours(kind, one.most(), String.valueOf(one.each())))
                        .orElse(List.of());
            case MENTORING ->
                first(Recognition.MentorDuty.class)
                        .map(one -> hours(kind, one.hours(), ""))
                        .orElse(List.of());
            case RELEASE_TIME ->
                first(Recognition.ReleaseTime.class)
                        .map(one -> left(one.hours(), CountedHours.used(today, before), ""))
                        .orElse(List.of());
        };
    }

    private <T extends Recognition> Optional<T> first(Class<T> kind) {
        return terms.all(kind).stream().findFirst();
    }

    private List<String> dues(Money limit) {
        var used = Money.sum(before.stream()
                .filter(one -> one.is(ClaimKind.DUES) && one.isIn(FiscalYear.of(today)))
                .map(one -> one.outcome().amount()));
        var left = limit.isMoreThan(used) ? limit.minus(used) : Money.NONE;
        return List.of(limit.text(), used.text(), left.text());
    }

    private List<String> hours(ClaimKind kind, int most, String each) {
        return left(most, CountedHours.inYear(kind, FiscalYear.of(today), before), each);
    }

    private static List<String> left(int most, BigDecimal used, String each) {
        var left = BigDecimal.valueOf(most).subtract(used).max(BigDecimal.ZERO);
        return List.of(String.valueOf(most), CountedHours.plain(used), CountedHours.plain(left), each);
    }
}
