package org.ctoportal.compensation.cost;

import static org.ctoportal.compensation.cost.AssumptionKind.BASE_SALARY;
import static org.ctoportal.compensation.cost.AssumptionKind.BONUS;
import static org.ctoportal.compensation.cost.AssumptionKind.CAP;
import static org.ctoportal.compensation.cost.AssumptionKind.DUES;
import static org.ctoportal.compensation.cost.AssumptionKind.PLACEMENT;
import static org.ctoportal.compensation.cost.AssumptionKind.POINTS_RAISE;
import static org.ctoportal.compensation.cost.AssumptionKind.RAISE;
import static org.ctoportal.compensation.cost.AssumptionKind.REIMBURSEMENT;
import static org.ctoportal.compensation.cost.AssumptionKind.RELEASE_HOURS;
import static org.ctoportal.compensation.cost.AssumptionKind.RENEWAL_FEE;
import static org.ctoportal.compensation.cost.AssumptionKind.SCHOLARSHIP;
import static org.ctoportal.compensation.cost.AssumptionKind.SOCIAL_SECURITY;
import static org.ctoportal.compensation.cost.AssumptionKind.STIPEND;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.compensation.cost.CostLine.Component;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

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
        var base = base(all, number);
        placement(all, counted, base, lines);
        lines.add(times(Component.BONUSES, year.fresh(), all.money(BONUS)));
        var wages = Money.sum(lines.stream().map(CostLine::amount));
        var load = load(all, wages, year.aboveWageBase(), base);
        lines.add(load);
        var net = all.money(REIMBURSEMENT).isMoreThan(all.money(SCHOLARSHIP))
                ? all.money(REIMBURSEMENT).minus(all.money(SCHOLARSHIP))
                : Money.NONE;
        lines.add(reimbursement(all, year.fresh(), net));
        lines.add(times(Component.RENEWALS, year.renewals(), all.money(RENEWAL_FEE)));
        var people = counted.wholeYear() + year.fresh() + year.lapses();
        lines.add(times(Component.DUES, people, all.money(DUES)));
        var capped = wages.plus(load.amount());
        var cap = all.money(CAP);
        var beyond = cap.isMoreThan(Money.NONE) && capped.isMoreThan(cap) ? capped.minus(cap) : Money.NONE;
        var hours = all.value(RELEASE_HOURS).longValueExact() * year.fresh();
        return new CostYear(number, counted, lines, capped, beyond, hours);
    }

    /** What holders earn more by their place on the salary schedule. */
    private static void placement(Assumptions all, Uptake.Counted counted, Money base, List<CostLine> lines) {
        var people = "(" + counted.wholeYear() + " + "
                + (counted.year().fresh() + counted.year().lapses()) + " × ½) × ";
        if (all.value(PLACEMENT).signum() > 0) {
            lines.add(CostLine.of(
                    Component.PLACEMENT,
                    all.fraction(PLACEMENT).times(counted.yearsPaid()),
                    people + all.money(PLACEMENT).text()));
        }
        if (all.value(POINTS_RAISE).signum() > 0) {
            lines.add(CostLine.of(
                    Component.PLACEMENT,
                    raise(all, base).times(counted.yearsPaid()),
                    people + base.text() + " × " + all.get(POINTS_RAISE).value().toPlainString() + "%"));
        }
    }

    /** Of the compared person in that year. */
    private static Money base(Assumptions all, int number) {
        var base = all.fraction(BASE_SALARY);
        var growth = Fraction.of(new Percent(all.value(RAISE)).growth());
        for (var year = 1; year < number; year++) {
            base = base.times(growth);
        }
        return Money.rounded(base.rounded(2));
    }

    private static Fraction raise(Assumptions all, Money base) {
        return Fraction.of(base.amount()).times(all.share(POINTS_RAISE));
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

    private static CostLine load(Assumptions all, Money wages, int above, Money base) {
        var rate = all.load();
        var exact = Fraction.of(wages.amount()).times(rate.share());
        var way = wages.text() + " × " + rate.text();
        if (above == 0) {
            return CostLine.of(Component.LOAD, exact, way);
        }
        var each = all.fraction(STIPEND).plus(all.fraction(PLACEMENT)).plus(raise(all, base));
        var free = each.times(above).times(all.share(SOCIAL_SECURITY));
        return CostLine.of(
                Component.LOAD,
                exact.minus(free),
                way + " − " + above + " × " + Money.rounded(each.rounded(2)).text() + " × "
                        + all.get(SOCIAL_SECURITY).value().toPlainString() + "%");
    }

    /** Those that a table has a column for: pay and its employer costs, and whatever else costs anything. */
    public List<Component> components() {
        return Arrays.stream(Component.values())
                .filter(one -> one == Component.STIPENDS
                        || one == Component.LOAD
                        || amount(one).isMoreThan(Money.NONE))
                .toList();
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
