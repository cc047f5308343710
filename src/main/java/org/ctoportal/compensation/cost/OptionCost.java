package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.Recognition.YearlyPay;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** What one way of paying costs over the years, wages and employer costs apart, each year rounded by itself. */
public record OptionCost(Recognition option, List<Year> years) implements Serializable {

    public OptionCost {
        years = List.copyOf(years);
    }

    public record Year(Money wage, Money load) implements Serializable {}

    /** Somebody paid by it. {@code heldFor} is the part of each year the certification is held: 0, ½ or 1. */
    public record Participant(Money base, Fraction fullTime, boolean aboveWageBase, List<Fraction> heldFor)
            implements Serializable {

        public Participant {
            heldFor = List.copyOf(heldFor);
        }

        /** Full time through so many years. */
        public static Participant whole(Money base, int years) {
            return new Participant(base, Fraction.ONE, false, Collections.nCopies(years, Fraction.ONE));
        }
    }

    /** {@code raise} is what base salaries grow by from each year to the next. */
    public record Rates(Percent raise, Percent load, Percent socialSecurity) implements Serializable {

        public static Rates of(Assumptions all) {
            return new Rates(
                    new Percent(all.value(AssumptionKind.RAISE)),
                    all.load(),
                    new Percent(all.value(AssumptionKind.SOCIAL_SECURITY)));
        }
    }

    public static OptionCost of(Recognition option, Participant participant, Rates rates) {
        var base = Fraction.of(participant.base().amount());
        var growth = Fraction.of(rates.raise().growth());
        var loadRate = participant.aboveWageBase()
                ? rates.load().share().minus(rates.socialSecurity().share())
                : rates.load().share();
        var years = new ArrayList<Year>();
        var held = 0;
        for (var part : participant.heldFor()) {
            var wage = wage(option, Money.rounded(base.rounded(2)), participant.fullTime(), part, held);
            var load = option.isWage()
                    ? Money.rounded(Fraction.of(wage.amount()).times(loadRate).rounded(2))
                    : Money.NONE;
            years.add(new Year(wage, load));
            held += part.isZero() ? 0 : 1;
            base = base.times(growth);
        }
        return new OptionCost(option, years);
    }

    private static Money wage(Recognition option, Money base, Fraction fullTime, Fraction part, int held) {
        return switch (option) {
            case YearlyPay pay ->
                Money.rounded(pay.yearly(base, held).times(fullTime).times(part).rounded(2));
            case OneTimeBonus bonus -> held == 0 && !part.isZero() ? bonus.amount() : Money.NONE;
            default -> Money.NONE;
        };
    }

    /** All of a staff together, year by year, in whatever order they come. */
    public static Optional<OptionCost> sum(Recognition option, List<Participant> staff, Rates rates) {
        return staff.stream().map(participant -> of(option, participant, rates)).reduce(OptionCost::plus);
    }

    private OptionCost plus(OptionCost other) {
        var sums = new ArrayList<Year>();
        for (var index = 0; index < Math.max(years.size(), other.years.size()); index++) {
            var one = year(index);
            var two = other.year(index);
            sums.add(new Year(one.wage().plus(two.wage()), one.load().plus(two.load())));
        }
        return new OptionCost(option, sums);
    }

    private Year year(int index) {
        return index < years.size() ? years.get(index) : new Year(Money.NONE, Money.NONE);
    }

    public Money wages() {
        return Money.sum(years.stream().map(Year::wage));
    }

    public Money load() {
        return Money.sum(years.stream().map(Year::load));
    }

    public Money total() {
        return wages().plus(load());
    }
}
