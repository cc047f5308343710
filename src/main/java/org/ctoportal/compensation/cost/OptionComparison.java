package org.ctoportal.compensation.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.compensation.cost.OptionCost.Participant;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/** The ways of paying one person, beside each other: only those an amount was assumed for. */
public final class OptionComparison {

    private OptionComparison() {}

    public static List<OptionCost> of(Assumptions all, int years) {
        var person = Participant.whole(all.money(AssumptionKind.BASE_SALARY), years);
        var rates = OptionCost.Rates.of(all);
        return Stream.of(
                        option(all, AssumptionKind.STIPEND, amount -> new Recognition.AnnualStipend(new Money(amount))),
                        option(
                                all,
                                AssumptionKind.PERCENT_OPTION,
                                percent -> new Recognition.PercentStipend(new Percent(percent))),
                        option(
                                all,
                                AssumptionKind.BONUS_OPTION,
                                amount -> new Recognition.OneTimeBonus(new Money(amount))),
                        option(
                                all,
                                AssumptionKind.LANE_OPTION,
                                amount -> new Recognition.Lane("Schedule", "Lane", new Money(amount))))
                .flatMap(Optional::stream)
                .map(option -> OptionCost.of(option, person, rates))
                .toList();
    }

    private static Optional<Recognition> option(
            Assumptions all, AssumptionKind kind, Function<BigDecimal, Recognition> way) {
        return Optional.of(all.value(kind)).filter(value -> value.signum() > 0).map(way);
    }
}
