package org.ctoportal.compensation.cost;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.compensation.cost.CostLine.Component;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.document.BarChart;
import org.ctoportal.document.Block;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.shared.Money;

/** A cost model on paper, every step and every assumption with it. Its language is that of all documents, US English. */
final class CostPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final CostModelDetails details;
    private final CostModel model;
    private final List<Block> blocks = new ArrayList<>();

    private CostPaper(CostModelDetails details) {
        this.details = details;
        this.model = details.model();
    }

    static Document of(CostModelDetails details, Masthead masthead) {
        var paper = new CostPaper(details);
        paper.years();
        paper.options();
        paper.sensitivity();
        paper.steps();
        paper.assumptions();
        return new Document("Cost model: policy " + details.policyTitle(), Locale.US, masthead, paper.blocks);
    }

    private void years() {
        blocks.add(new Heading(2, "Cost by year"));
        var highest = model.years().stream()
                .map(year -> year.total().amount())
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
        var totals = new Table(
                "Total",
                List.of(Column.rowHeading("Year"), Column.number("Total")),
                model.years().stream()
                        .map(year -> Row.of(year(year), year.total().exact()))
                        .toList());
        blocks.add(new BarChart(totals, highest));
        var columns = Stream.concat(
                        Stream.of(Column.rowHeading("Year")),
                        Stream.concat(
                                model.components().stream().map(one -> Column.text(name(one))),
                                Stream.of(Column.text("Total"))))
                .toList();
        var rows = new ArrayList<Row>();
        model.years().forEach(year -> rows.add(row(year(year), year::amount, year.total())));
        rows.add(row("All years", model::amount, model.total()));
        blocks.add(new Table("What each year is made of", columns, rows));
        model.years().forEach(this::remarks);
    }

    private void remarks(CostYear year) {
        if (year.beyond().isMoreThan(Money.NONE)) {
            say(year(year) + ": stipends, bonuses and employer costs of "
                    + year.capped().exact() + " are " + year.beyond().exact() + " beyond the yearly limit.");
        }
        if (year.releaseHours() > 0) {
            say(year(year) + ": " + year.releaseHours()
                    + " hours of release time, which cost no cash and are in no total.");
        }
    }

    private Row row(String name, Function<Component, Money> amounts, Money total) {
        var cells = new ArrayList<String>();
        cells.add(name);
        model.components().stream().map(amounts).map(Money::exact).forEach(cells::add);
        cells.add(total.exact());
        return Row.of(cells.toArray(String[]::new));
    }

    private void options() {
        if (details.options().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Options for one person, side by side"));
        blocks.add(new Table(
                "All years together",
                List.of(
                        Column.rowHeading("Option"),
                        Column.text("Pay"),
                        Column.text("Employer costs"),
                        Column.text("Total")),
                details.options().stream()
                        .map(option -> Row.of(
                                name(option.option()),
                                option.wages().exact(),
                                option.load().exact(),
                                option.total().exact()))
                        .toList()));
    }

    private void sensitivity() {
        blocks.add(new Heading(2, "If fewer or more earn it"));
        var rows = new ArrayList<Row>();
        for (var scenario : UptakeScenario.values()) {
            var one = details.scenarios().get(scenario.ordinal());
            var fresh =
                    one.uptake().years().stream().mapToInt(Uptake.Year::fresh).sum();
            rows.add(Row.of(name(scenario), String.valueOf(fresh), one.total().exact()));
        }
        blocks.add(new Table(
                "All years together",
                List.of(Column.rowHeading("Uptake"), Column.text("New certificates"), Column.text("Total")),
                rows));
    }

    private void steps() {
        blocks.add(new Heading(2, "Every step"));
        var rows = new ArrayList<Row>();
        model.years()
                .forEach(year -> year.lines()
                        .forEach(line -> rows.add(Row.of(year(year), name(line.component()), line.working()))));
        blocks.add(new Table(
                "How each amount comes about",
                List.of(Column.rowHeading("Year"), Column.text("Component"), Column.text("Calculation")),
                rows));
        say("Each component is rounded once to the cent, half a cent up; totals are sums of rounded components. New"
                + " certificates and certificates that lapse count for half a year.");
    }

    private void assumptions() {
        blocks.add(new Heading(2, "Assumptions"));
        blocks.add(new Table(
                "Each with its source, who made it and when",
                List.of(
                        Column.rowHeading("Assumption"),
                        Column.text("Value"),
                        Column.text("Source"),
                        Column.text("By"),
                        Column.text("Date")),
                model.assumptions().list().stream()
                        .filter(CostPaper::isMade)
                        .map(one -> Row.of(
                                name(one.kind()),
                                value(one),
                                one.source(),
                                one.author(),
                                one.asOf().format(DAY)))
                        .toList()));
    }

    /** What is nothing because nobody entered it is no assumption. */
    private static boolean isMade(Assumption one) {
        return one.value().signum() != 0 || !one.author().equals(AssumptionKind.PORTAL);
    }

    private void say(String words) {
        blocks.add(new Paragraph(Text.of(words)));
    }

    static String year(CostYear year) {
        return "Year " + year.year();
    }

    static String value(Assumption one) {
        return switch (one.kind().unit()) {
            case DOLLARS -> new Money(one.value()).text();
            case PERCENT -> one.value().toPlainString() + "%";
            case HOURS -> one.value().toPlainString() + " hours";
        };
    }

    static String name(Component component) {
        return switch (component) {
            case STIPENDS -> "Stipends";
            case PLACEMENT -> "Salary placement";
            case BONUSES -> "Bonuses";
            case LOAD -> "Employer costs";
            case REIMBURSEMENT -> "Reimbursement";
            case RENEWALS -> "Renewals";
            case DUES -> "Dues";
        };
    }

    private static String name(UptakeScenario scenario) {
        return switch (scenario) {
            case LOW -> "Low";
            case EXPECTED -> "Expected";
            case HIGH -> "High";
        };
    }

    private static String name(Recognition option) {
        return switch (option) {
            case Recognition.AnnualStipend stipend ->
                "Annual stipend of " + stipend.amount().text();
            case Recognition.PercentStipend percent -> percent.ofBase().text() + " of base salary";
            case Recognition.OneTimeBonus bonus ->
                "One-time payment of " + bonus.amount().text();
            case Recognition.Lane lane -> "Salary lane, " + lane.difference().text() + " a year";
            default -> throw new IllegalArgumentException("Not compared: " + option);
        };
    }

    static String name(AssumptionKind kind) {
        return switch (kind) {
            case STIPEND -> "Annual stipend";
            case PLACEMENT -> "Salary placement, lane and step, a holder and year";
            case POINTS_RAISE -> "Raise by points, of base salary";
            case BONUS -> "One-time payment for a new certificate";
            case REIMBURSEMENT -> "Reimbursement for a new certificate";
            case SCHOLARSHIP -> "Scholarship for a new certificate";
            case RENEWAL_FEE -> "Renewal fee";
            case DUES -> "Dues a holder and year";
            case SOCIAL_SECURITY -> "Social security, employer";
            case MEDICARE -> "Medicare, employer";
            case RETIREMENT -> "Retirement, employer";
            case OTHER_LOAD -> "Other employer costs on wages";
            case WAGE_BASE -> "Base of social security";
            case RELEASE_HOURS -> "Release time for a candidate";
            case CAP -> "Yearly limit";
            case LOW_UPTAKE -> "Low uptake, of expected new certificates";
            case HIGH_UPTAKE -> "High uptake, of expected new certificates";
            case BASE_SALARY -> "Base salary of the compared person";
            case RAISE -> "Raise from year to year";
            case PERCENT_OPTION -> "Option: percent of base salary";
            case BONUS_OPTION -> "Option: one-time payment";
            case LANE_OPTION -> "Option: lane difference a year";
        };
    }
}
