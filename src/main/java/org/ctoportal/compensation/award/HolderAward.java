package org.ctoportal.compensation.award;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/**
 * What one person gets in a year under a policy: where one stipend alone is due, month by month the largest that is paid.
 *
 * @param rivals what all policies of the district give them beside
 */
record HolderAward(PolicyTerms terms, FiscalYear year, EmployerLoad load, Holder holder, Rivals rivals) {

    private static final int MONTHS_A_YEAR = 12;

    /**
     * Which stipend is paid in a month.
     *
     * @param paid of all that fits within the limits
     * @param asked of all there is
     */
    private record Months(OneStipend paid, OneStipend asked) {}

    Award award() {
        var lines = new ArrayList<AwardLine>();
        var own = entitlements();
        for (var held : holder.certifications()) {
            var approved = terms.find(held.code());
            if (approved.isEmpty()) {
                lines.add(AwardLine.refused(held.code(), null, Refusal.NOT_IN_SCHEDULE_A));
            }
            approved.stream()
                    .flatMap(one -> one.recognitions().stream())
                    .filter(OneTimeBonus.class::isInstance)
                    .forEach(bonus -> lines.add(bonus(held, (OneTimeBonus) bonus)));
        }
        var beyond = rivals.beyond();
        var paid = own.without(beyond).and(rivals.others());
        var months = new Months(
                new OneStipend(paid.yearly()), new OneStipend(paid.and(beyond).yearly()));
        own.yearly().forEach(one -> lines.add(yearly(one, months)));
        lines.sort(Comparator.comparing(AwardLine::certification)
                .thenComparing(AwardLine::clause)
                .thenComparing(line -> String.valueOf(line.recognition())));
        return new Award(holder, lines);
    }

    /** What the policy gives by itself. */
    Entitlements entitlements() {
        var yearly = new ArrayList<Entitlement>();
        var single = new ArrayList<SingleEntitlement>();
        for (var held : holder.certifications()) {
            terms.find(held.code()).stream()
                    .flatMap(approved -> approved.recognitions().stream())
                    .forEach(recognition -> {
                        if (recognition instanceof YearlyPay pay) {
                            yearly.add(entitlement(held, pay));
                        } else if (recognition instanceof OneTimeBonus bonus) {
                            single(held, bonus).ifPresent(single::add);
                        }
                    });
        }
        return new Entitlements(yearly, single);
    }

    private Entitlement entitlement(Holder.Held held, YearlyPay pay) {
        var yearly =
                pay.yearly(holder.base(), held.issued().until(year.firstDay()).getYears());
        return new Entitlement(
                terms.policy(), terms.oneStipend(), held.code(), pay, yearly, share(yearly), months(held, pay));
    }

    /** For somebody of this full-time equivalent and these paid days. */
    private Fraction share(Fraction yearly) {
        var byTime = terms.byFullTime() ? yearly.times(Fraction.of(holder.fullTime())) : yearly;
        return terms.byPaidDays() ? byTime.times(Fraction.of(paidDays(), holder.contractDays())) : byTime;
    }

    private int paidDays() {
        return holder.contractDays() - holder.unpaidDays();
    }

    /** One that was due in an earlier year counts too: it was paid then. */
    private Optional<SingleEntitlement> single(Holder.Held held, OneTimeBonus bonus) {
        var verified = held.verified();
        return verified == null
                        || refusal(held)
                                .filter(reason -> reason != Refusal.OTHER_YEAR)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(
                        new SingleEntitlement(terms.policy(), held.code(), bonus.amount(), FiscalYear.of(verified)));
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

    private AwardLine yearly(Entitlement one, Months months) {
        var refusal = one.held().refusal();
        if (refusal != null) {
            return AwardLine.refused(one.certification(), one.pay(), refusal);
        }
        var won = new ArrayList<YearMonth>();
        var instead = new ArrayList<Entitlement>();
        one.held()
                .months()
                .forEach(month ->
                        months.paid().inPlaceOf(one, month).ifPresentOrElse(instead::add, () -> won.add(month)));
        if (rivals.beyond().yearly().contains(one)) {
            return AwardLine.refused(one.certification(), one.pay(), Refusal.BEYOND_CAP, byOthers(instead));
        }
        return won.isEmpty() ? larger(one, instead) : paid(one, won, instead, beyond(one, won, months.asked()));
    }

    /** In how many months a stipend is paid because the larger one of which policy does not fit within its limit. */
    private List<Step> beyond(Entitlement one, List<YearMonth> won, OneStipend asked) {
        return byPolicy(
                Step.Kind.LARGER_BEYOND_LIMIT,
                won.stream()
                        .flatMap(month -> asked.inPlaceOf(one, month).stream())
                        .filter(rivals.beyond().yearly()::contains));
    }

    private AwardLine larger(Entitlement one, List<Entitlement> instead) {
        var first = instead.getFirst();
        var refusal = !first.isByAnother(terms.policy())
                ? Refusal.LARGER_STIPEND
                : first.isOfTheSame(one) ? Refusal.PAID_BY_OTHER_POLICY : Refusal.LARGER_BY_OTHER_POLICY;
        return AwardLine.refused(one.certification(), one.pay(), refusal, byOthers(instead));
    }

    /** Which other policy pays how many months. */
    private List<Step> byOthers(List<Entitlement> instead) {
        return byPolicy(Step.Kind.OTHER_POLICY, instead.stream().filter(one -> one.isByAnother(terms.policy())));
    }

    private static List<Step> byPolicy(Step.Kind kind, Stream<Entitlement> eachMonth) {
        var months = eachMonth.collect(Collectors.groupingBy(Entitlement::policy, TreeMap::new, Collectors.counting()));
        return months.entrySet().stream()
                .map(one -> Step.of(kind, one.getValue().toString(), one.getKey()))
                .toList();
    }

    private AwardLine paid(Entitlement one, List<YearMonth> months, List<Entitlement> instead, List<Step> beyond) {
        var steps = new ArrayList<Step>();
        var yearly = Money.rounded(one.yearly().rounded(2));
        var way = new StringBuilder(yearly.text());
        steps.add(Step.of(Step.Kind.YEARLY, yearly.exact()));
        var exact = one.yearly().times(months.size()).over(MONTHS_A_YEAR);
        steps.add(Step.of(
                Step.Kind.MONTHS,
                months.getFirst().toString(),
                months.getLast().toString(),
                String.valueOf(months.size())));
        way.append(" × ").append(months.size()).append("/12");
        var own = instead.stream()
                .filter(other -> !other.isByAnother(terms.policy()))
                .count();
        if (own > 0) {
            steps.add(Step.of(Step.Kind.OTHER_STIPEND, String.valueOf(own)));
        }
        steps.addAll(byOthers(instead));
        steps.addAll(beyond);
        if (terms.byFullTime()) {
            exact = exact.times(Fraction.of(holder.fullTime()));
            steps.add(Step.of(Step.Kind.FULL_TIME, holder.fullTime().toPlainString()));
            way.append(" × ").append(holder.fullTime().toPlainString());
        }
        if (terms.byPaidDays()) {
            var paidDays = paidDays();
            exact = exact.times(Fraction.of(paidDays, holder.contractDays()));
            steps.add(Step.of(Step.Kind.PAID_DAYS, String.valueOf(paidDays), String.valueOf(holder.contractDays())));
            way.append(" × ").append(paidDays).append('/').append(holder.contractDays());
        }
        var amount = Money.rounded(exact.rounded(2));
        steps.add(Step.product(way.toString(), exact, amount));
        return line(one.certification(), one.pay(), months, amount, steps);
    }

    private AwardLine bonus(Holder.Held held, OneTimeBonus bonus) {
        var refusal = refusal(held);
        if (refusal.isPresent()) {
            return AwardLine.refused(held.code(), bonus, refusal.get());
        }
        var single = single(held, bonus).orElseThrow();
        if (rivals.beyond().single().contains(single)) {
            return AwardLine.refused(held.code(), bonus, Refusal.BEYOND_CAP);
        }
        var before = rivals.others().single().stream()
                .filter(other -> other.isBefore(single))
                .min(SingleEntitlement.FIRST);
        if (before.isPresent()) {
            return AwardLine.refused(
                    held.code(),
                    bonus,
                    Refusal.PAID_BY_OTHER_POLICY,
                    List.of(Step.of(
                            Step.Kind.OTHER_SINGLE,
                            before.get().amount().exact(),
                            before.get().policy())));
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
