package org.ctoportal.salary.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;

/**
 * The amounts of a schedule by step and lane, each with its way. Source of the rule: the district's own schedule; the
 * default, each step from the rounded one before, is that of acceptance scenario S2.
 */
public final class SalaryTable implements Serializable {

    private final ScheduleTerms terms;
    private final List<List<Figure>> lanes = new ArrayList<>();

    private SalaryTable(ScheduleTerms terms) {
        this.terms = terms;
        terms.lanes().forEach(lane -> lanes.add(figures(lane)));
    }

    /** Only of terms without problems that keep a lane or a step from being computed. */
    public static SalaryTable of(ScheduleTerms terms) {
        return new SalaryTable(terms);
    }

    public ScheduleTerms terms() {
        return terms;
    }

    public int steps() {
        return terms.steps();
    }

    /** Both count from 1. */
    public Figure at(int step, int lane) {
        return lanes.get(lane - 1).get(step - 1);
    }

    /** All amounts of a lane, counted from 1, by step. */
    public List<Figure> lane(int lane) {
        return List.copyOf(lanes.get(lane - 1));
    }

    public Money lowest() {
        return amounts().min(Comparator.naturalOrder()).orElseThrow();
    }

    public Money highest() {
        return amounts().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Money> amounts() {
        return lanes.stream().flatMap(List::stream).map(Figure::amount);
    }

    private List<Figure> figures(Lane lane) {
        if (terms.growth() == Growth.ENTERED) {
            return lane.entered().stream()
                    .map(amount -> Figure.entered(new Money(amount)))
                    .toList();
        }
        var amount = new Money(Objects.requireNonNull(lane.amount()));
        return lane.kind() == Lane.Kind.ABOVE_FIRST_LANE ? above(lanes.getFirst(), amount) : steps(amount);
    }

    private static List<Figure> above(List<Figure> first, Money difference) {
        return first.stream()
                .map(Figure::amount)
                .map(amount -> {
                    var sum = amount.plus(difference);
                    return Figure.worked(amount.text() + " + " + difference.text(), sum.amount(), sum);
                })
                .toList();
    }

    private List<Figure> steps(Money first) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.entered(first));
        var unrounded = first.amount();
        for (var step = 2; step <= terms.steps(); step++) {
            var previous = figures.getLast().amount();
            unrounded = grown(unrounded);
            figures.add(
                    terms.basis() == StepBasis.ROUNDED_PREVIOUS
                            ? rounded(grownBy(previous, 1), grown(previous.amount()))
                            : rounded(grownBy(first, step - 1), unrounded));
        }
        return List.copyOf(figures);
    }

    private Figure rounded(String way, BigDecimal exact) {
        return Figure.worked(way, exact, terms.roundTo().round(exact));
    }

    private BigDecimal grown(BigDecimal amount) {
        var by = by();
        return terms.growth() == Growth.PERCENT ? amount.multiply(new Percent(by).growth()) : amount.add(by);
    }

    private String grownBy(Money amount, int times) {
        var by = by();
        if (terms.growth() == Growth.PERCENT) {
            return amount.text() + " × " + new Percent(by).growth().toPlainString() + (times == 1 ? "" : "^" + times);
        }
        return amount.text() + " + " + (times == 1 ? "" : times + " × ") + new Money(by).text();
    }

    private BigDecimal by() {
        return Objects.requireNonNull(terms.growthBy());
    }
}
