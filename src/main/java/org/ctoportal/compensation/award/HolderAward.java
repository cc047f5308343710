package org.ctoportal.compensation.award;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/** What one person gets in a year under a policy: where one stipend alone is due, month by month the largest. */
record HolderAward(PolicyTerms terms, FiscalYear year, EmployerLoad load, Holder holder) {

    private static final int MONTHS_A_YEAR = 12;

    /** A recognition of a certification with the months it could be paid for. */
    private record Candidate(Holder.Held held, YearlyPay pay, Fraction yearly, MonthsHeld months) {

        boolean isStipend() {
            return pay.isStipend();
        }
    }

    Award award() {
        var lines = new ArrayList<AwardLine>();
        var candidates = new ArrayList<Candidate>();
        for (var held : holder.certifications()) {
            var approved = terms.find(held.code());
            if (approved.isEmpty()) {
                lines.add(AwardLine.refused(held.code(), null, Refusal.NOT_IN_SCHEDULE_A));
                continue;
            }
            for (var recognition : approved.get().recognitions()) {
                if (recognition instanceof OneTimeBonus bonus) {
                    lines.add(bonus(held, bonus));
                } else if (recognition instanceof YearlyPay pay) {
                    candidates.add(candidate(held, pay));
                }
            }
        }
        candidates.forEach(candidate -> lines.add(yearly(candidate, candidates)));
        lines.sort(Comparator.comparing(AwardLine::certification)
                .thenComparing(AwardLine::clause)
                .thenComparing(line -> String.valueOf(line.recognition())));
        return new Award(holder, lines);
    }

    private Candidate candidate(Holder.Held held, YearlyPay pay) {
        var yearsHeld = held.issued().until(year.firstDay()).getYears();
        return new Candidate(held, pay, pay.yearly(holder.base(), yearsHeld), months(held, pay));
    }

    private MonthsHeld months(Holder.Held held, YearlyPay pay) {
        if (!terms.covers(holder.position(), holder.fullTime())) {
            return new MonthsHeld(List.of(), Refusal.POSITION_NOT_COVERED);
        }
        if (terms.notIfRequired() && held.required() && pay.isStipend()) {
            return new MonthsHeld(List.of(), Refusal.REQUIRED_FOR_POSITION);
        }
        return MonthsHeld.of(terms, year, holder, held);
    }

    private AwardLine yearly(Candidate candidate, List<Candidate> all) {
        var held = candidate.months();
        if (held.refusal() != null) {
            return AwardLine.refused(candidate.held().code(), candidate.pay(), held.refusal());
        }
        var won = held.months().stream()
                .filter(month -> isLargest(candidate, month, all))
                .toList();
        return won.isEmpty()
                ? AwardLine.refused(candidate.held().code(), candidate.pay(), Refusal.LARGER_STIPEND)
                : paid(candidate, won);
    }

    private boolean isLargest(Candidate candidate, YearMonth month, List<Candidate> all) {
        return !terms.oneStipend()
                || !candidate.isStipend()
                || all.stream()
                        .filter(Candidate::isStipend)
                        .filter(other -> other.months().months().contains(month))
                        .max(Comparator.comparing(Candidate::yearly)
                                .thenComparing(other -> other.held().code(), Comparator.reverseOrder())
                                .thenComparing(other -> other.pay().toString()))
                        .filter(candidate::equals)
                        .isPresent();
    }

    private AwardLine paid(Candidate candidate, List<YearMonth> months) {
        var steps = new ArrayList<Step>();
        var yearly = Money.rounded(candidate.yearly().rounded(2));
        var way = new StringBuilder(yearly.text());
        steps.add(Step.of(Step.Kind.YEARLY, yearly.exact()));
        var exact = candidate.yearly().times(months.size()).over(MONTHS_A_YEAR);
        steps.add(Step.of(
                Step.Kind.MONTHS,
                months.getFirst().toString(),
                months.getLast().toString(),
                String.valueOf(months.size())));
        way.append(" × ").append(months.size()).append("/12");
        var others = candidate.months().months().size() - months.size();
        if (others > 0) {
            steps.add(Step.of(Step.Kind.OTHER_STIPEND, String.valueOf(others)));
        }
        if (terms.byFullTime()) {
            exact = exact.times(Fraction.of(holder.fullTime()));
            steps.add(Step.of(Step.Kind.FULL_TIME, holder.fullTime().toPlainString()));
            way.append(" × ").append(holder.fullTime().toPlainString());
        }
        if (terms.byPaidDays()) {
            var paidDays = holder.contractDays() - holder.unpaidDays();
            exact = exact.times(Fraction.of(paidDays, holder.contractDays()));
            steps.add(Step.of(Step.Kind.PAID_DAYS, String.valueOf(paidDays), String.valueOf(holder.contractDays())));
            way.append(" × ").append(paidDays).append('/').append(holder.contractDays());
        }
        var amount = Money.rounded(exact.rounded(2));
        steps.add(Step.product(way.toString(), exact, amount));
        return line(candidate.held().code(), candidate.pay(), months, amount, steps);
    }

    private AwardLine bonus(Holder.Held held, OneTimeBonus bonus) {
        var refusal = refusal(held);
        if (refusal.isPresent()) {
            return AwardLine.refused(held.code(), bonus, refusal.get());
        }
        var paidIn = YearMonth.from(Objects.requireNonNull(held.verified()));
        var steps = List.of(Step.of(
                Step.Kind.SINGLE, bonus.amount().exact(), held.verified().toString()));
        return line(held.code(), bonus, List.of(paidIn), bonus.amount(), steps);
    }

    private Optional<Refusal> refusal(Holder.Held held) {
        var verified = held.verified();
        if (!terms.covers(holder.position(), holder.fullTime())) {
            return Optional.of(Refusal.POSITION_NOT_COVERED);
        }
        if (verified == null) {
            return Optional.of(Refusal.NOT_VERIFIED);
        }
        return Stream.of(
                        verified.isBefore(terms.firstDay()) ? Refusal.NOT_YET_IN_FORCE : null,
                        terms.isOver(verified) ? Refusal.NO_LONGER_IN_FORCE : null,
                        held.earnedHere() ? null : Refusal.NOT_EARNED_HERE,
                        FiscalYear.of(verified).equals(year) ? null : Refusal.OTHER_YEAR,
                        holder.left() != null && holder.left().isBefore(verified) ? Refusal.LEFT : null)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private AwardLine line(
            String code, Recognition recognition, List<YearMonth> months, Money amount, List<Step> steps) {
        var isYearly = recognition instanceof YearlyPay;
        return new AwardLine(
                code,
                recognition,
                recognition.clause(),
                isYearly ? months.size() : 0,
                months.getFirst(),
                months.getLast(),
                amount,
                load.on(amount, holder.aboveWageBase()),
                steps,
                null);
    }
}
