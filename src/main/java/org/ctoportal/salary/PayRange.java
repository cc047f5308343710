package org.ctoportal.salary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.salary.calculation.Figure;
import org.ctoportal.salary.calculation.Proration;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What a position pays, from a salary schedule, in the words candidates read: always from one amount to a higher one. Its
 * language is that of the documents, US English.
 *
 * @param name of the schedule
 * @param lane its name; empty where all lanes are meant or there is one
 * @param asOf the day the schedule was adopted; none while it is a draft
 */
public record PayRange(
        PayChoice choice,
        String name,
        FiscalYear year,
        LocalDate from,
        LocalDate through,
        @Nullable LocalDate asOf,
        String lane,
        int contractDays,
        Money lowest,
        Money highest)
        implements Serializable {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    public PayRange {
        if (!highest.isMoreThan(lowest)) {
            throw new SinglePayException();
        }
    }

    static PayRange of(SalaryScheduleDetails schedule, PayChoice choice) {
        var terms = schedule.terms();
        if (choice.firstStep() < 1
                || choice.lastStep() > terms.steps()
                || choice.firstStep() > choice.lastStep()
                || choice.lane() < 0
                || choice.lane() > terms.lanes().size()) {
            throw new IllegalArgumentException("Not a part of the schedule: " + choice);
        }
        return new PayRange(
                choice,
                schedule.name(),
                schedule.year(),
                schedule.from(),
                schedule.through(),
                schedule.adoptedOn(),
                choice.lane() == PayChoice.ALL_LANES
                        ? ""
                        : terms.lanes().get(choice.lane() - 1).name(),
                terms.contractDays(),
                amounts(schedule, choice).min(Comparator.naturalOrder()).orElseThrow(),
                amounts(schedule, choice).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static Stream<Money> amounts(SalaryScheduleDetails schedule, PayChoice choice) {
        var table = schedule.table();
        var lanes = choice.lane() == PayChoice.ALL_LANES
                ? IntStream.rangeClosed(1, schedule.terms().lanes().size())
                : IntStream.of(choice.lane());
        return lanes.boxed()
                .flatMap(lane -> table.lane(lane).subList(choice.firstStep() - 1, choice.lastStep()).stream())
                .map(Figure::amount);
    }

    /** $112,500 to $133,729. */
    public String text() {
        return lowest.text() + " to " + highest.text();
    }

    /** Where the range comes from: Administrative Schedule C, 2026-27, steps 1 to 8, 260 contract days. */
    public String basis() {
        var steps = choice.firstStep() == choice.lastStep()
                ? "step " + choice.firstStep()
                : "steps " + choice.firstStep() + " to " + choice.lastStep();
        return name + ", " + year.text() + ", " + (lane.isEmpty() ? "" : lane + ", ") + steps + ", " + contractDays
                + " contract days";
    }

    /** Halfway between the two. */
    public Figure midpoint() {
        var half = lowest.amount().add(highest.amount()).divide(BigDecimal.TWO, 3, RoundingMode.UNNECESSARY);
        var amount = Money.rounded(half);
        return new Figure(amount, "(" + lowest.text() + " + " + highest.text() + ") ÷ 2 = " + amount.exact());
    }

    /** By how much the highest is above the lowest, to a tenth of a percent. */
    public Percent spread() {
        return new Percent(highest.amount()
                .subtract(lowest.amount())
                .movePointRight(2)
                .divide(lowest.amount(), 1, RoundingMode.HALF_UP));
    }

    /** What is paid in the first year to somebody who starts on a day and works so many of the contract days. */
    public String firstYear(LocalDate start, int days) {
        var part = Proration.days(days, contractDays);
        return "A person who starts on " + start.format(DATE) + " works " + days + " of " + contractDays
                + " contract days in " + year.text()
                + " and is paid that share of the annual salary in the first year: "
                + part.of(lowest).amount().exact() + " to "
                + part.of(highest).amount().exact() + ".";
    }
}
