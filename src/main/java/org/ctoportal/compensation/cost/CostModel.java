package org.ctoportal.compensation.cost;

import static org.ctoportal.compensation.cost.AssumptionKind.BONUS;
import static org.ctoportal.compensation.cost.AssumptionKind.CAP;
import static org.ctoportal.compensation.cost.AssumptionKind.DUES;
import static org.ctoportal.compensation.cost.AssumptionKind.REIMBURSEMENT;
import static org.ctoportal.compensation.cost.AssumptionKind.RELEASE_HOURS;
import static org.ctoportal.compensation.cost.AssumptionKind.RENEWAL_FEE;
import static org.ctoportal.compensation.cost.AssumptionKind.SCHOLARSHIP;
import static org.ctoportal.compensation.cost.AssumptionKind.SOCIAL_SECURITY;
import static org.ctoportal.compensation.cost.AssumptionKind.STIPEND;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.compensation.cost.CostLine.Component;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;

/**
 * What recognizing a certification costs a district, year by year. The employer costs of a year are one component,
 * rounded once; nothing is due to social security for people beyond its base (IRC 3121(a)(1)). A scholarship lowers what
 * is reimbursed, never below nothing.
 */
public record CostModel(Assumptions assumptions, Uptake uptake, List<CostYear> years) implements Serializable {

    public CostModel {
        years = List.copyOf(years);
    }

    public static CostModel of(Assumptions assumptions, Uptake uptake) {
        var counted = uptake.counted();
        return new CostModel(
                assumptions,
                uptake,
                IntStream.range(0, counted.size())
                        .mapToObj(index -> year(assumptions, index + 1, counted.get(index)))
                        .toList());
    }

    private static CostYear year(Assumptions all, int number, Uptake.Counted counted) {
        var year = counted.year();
        var lines = new ArrayList<CostLine>();
        lines.add(CostLine.of(
                Component.STIPENDS,
                all.fraction(STIPEND).times(counted.yearsPaid()),
                "(" + counted.wholeYear() + " + " + (year.fresh() + year.lapses()) + " × ½) × "
                        + all.money(STIPEND).text()));
        lines.add(times(Component.BONUSES, year.fresh(), all.money(BONUS)));
        var wages = lines.get(0).amount().plus(lines.get(1).amount());
        lines.add(load(all, wages, year.aboveWageBase()));
        var net = all.money(REIMBURSEMENT).isMoreThan(all.money(SCHOLARSHIP))
                ? all.money(REIMBURSEMENT).minus(all.money(SCHOLARSHIP))
                : Money.NONE;
        lines.add(reimbursement(all, year.fresh(), net));
        lines.add(times(Component.RENEWALS, year.renewals(), all.money(RENEWAL_FEE)));
        var people = counted.wholeYear() + year.fresh() + year.lapses();
        lines.add(times(Component.DUES, people, all.money(DUES)));
        var capped = wages.plus(lines.get(2).amount());
        var cap = all.money(CAP);
        var beyond = cap.isMoreThan(Money.NONE) && capped.isMoreThan(cap) ? capped.minus(cap) : Money.NONE;
        var hours = all.value(RELEASE_HOURS).longValueExact() * year.fresh();
        return new CostYear(number, counted, lines, capped, beyond, hours);
    }

    private static CostLine times(Component component, int people, Money each) {
        return CostLine.of(component, Fraction.of(each.amount()).times(people), people + " × " + each.text());
    }

    private static CostLine reimbursement(Assumptions all, int people, Money net) {
        var each = all.money(SCHOLARSHIP).isMoreThan(Money.NONE)
                ? "(" + all.money(REIMBURSEMENT).text() + " − "
                        + all.money(SCHOLARSHIP).text() + ")"
                : net.text();
        return CostLine.of(Component.REIMBURSEMENT, Fraction.of(net.amount()).times(people), people + " × " + each);
    }

    private static CostLine load(Assumptions all, Money wages, int above) {
        var rate = all.load();
        var exact = Fraction.of(wages.amount()).times(rate.share());
        var way = wages.text() + " × " + rate.text();
        if (above == 0) {
            return CostLine.of(Component.LOAD, exact, way);
        }
        var free = all.fraction(STIPEND).times(above).times(all.share(SOCIAL_SECURITY));
        return CostLine.of(
                Component.LOAD,
                exact.minus(free),
                way + " − " + above + " × " + all.money(STIPEND).text() + " × "
                        + all.get(SOCIAL_SECURITY).value().toPlainString() + "%");
    }

    public Money amount(Component component) {
        return Money.sum(years.stream().map(year -> year.amount(component)));
    }

    public Money total() {
        return Money.sum(years.stream().map(CostYear::total));
    }

    /** The same with less or more new certificates, as the board will ask. */
    public CostModel with(UptakeScenario scenario) {
        return of(assumptions, scenario.apply(assumptions, uptake));
    }
}
