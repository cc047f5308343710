package org.ctoportal.compensation.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.compensation.cost.CostLine;
import org.ctoportal.compensation.cost.CostModel;
import org.ctoportal.compensation.cost.CostModelDetails;
import org.ctoportal.compensation.cost.CostYear;
import org.ctoportal.compensation.cost.OptionCost;
import org.ctoportal.compensation.cost.Uptake;
import org.ctoportal.compensation.cost.UptakeScenario;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.ui.PlainTable;
import org.ctoportal.shared.ui.ShareBar;

/** What the model comes to: years with their bars, options, sensitivity, and every step. */
class CostResults extends Div {

    CostResults() {
        addClassNames("policy-choices", "cost-results");
    }

    void show(CostModelDetails details) {
        removeAll();
        var model = details.model();
        add(
                section("cost.years", Stream.concat(Stream.of(bars(model), years(model)), remarks(model))),
                section("cost.options", Stream.of(options(details.options()))),
                section("cost.sensitivity", Stream.of(sensitivity(details.scenarios()))),
                section("cost.steps", Stream.of(steps(model), hint("cost.steps.hint"))));
    }

    private Section section(String title, Stream<Component> parts) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("panel");
        parts.forEach(section::add);
        return section;
    }

    /** The table below says the same in numbers. */
    private Component bars(CostModel model) {
        var bars = new Div();
        bars.addClassName("cost-bars");
        var highest = model.years().stream()
                .map(year -> year.total().amount())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        for (var year : model.years()) {
            var words = getTranslation("cost.bar", year.year(), year.total().exact());
            var bar = new ShareBar();
            bar.show(
                    List.of(
                            new ShareBar.Part(year.total().amount(), "cost-bar-part"),
                            new ShareBar.Part(highest.subtract(year.total().amount()), "cost-bar-rest")),
                    words);
            bars.add(new Span(words), bar);
        }
        return bars;
    }

    private Component years(CostModel model) {
        var headings = new ArrayList<String>();
        headings.add(getTranslation("cost.column.year"));
        model.components().stream()
                .map(component -> getTranslation("cost.component." + component))
                .forEach(headings::add);
        headings.add(getTranslation("cost.column.total"));
        var table = new PlainTable(getTranslation("cost.years"), headings);
        model.years()
                .forEach(year ->
                        table.addRow(row(model, getTranslation("cost.year", year.year()), year::amount, year.total())));
        table.addRow(row(model, getTranslation("cost.all"), model::amount, model.total()));
        return table;
    }

    private static List<Span> row(
            CostModel model, String name, Function<CostLine.Component, Money> amounts, Money total) {
        var cells = new ArrayList<String>();
        cells.add(name);
        model.components().stream().map(amounts).map(Money::exact).forEach(cells::add);
        cells.add(total.exact());
        return cells.stream().map(Span::new).toList();
    }

    private Stream<Component> remarks(CostModel model) {
        return model.years().stream().flatMap(this::remarks);
    }

    private Stream<Component> remarks(CostYear year) {
        var all = new ArrayList<Component>();
        if (year.beyond().isMoreThan(Money.NONE)) {
            var beyond = new Paragraph(getTranslation(
                    "cost.beyond",
                    year.year(),
                    year.capped().exact(),
                    year.beyond().exact()));
            beyond.addClassName("policy-warning");
            all.add(beyond);
        }
        if (year.releaseHours() > 0) {
            all.add(new Paragraph(getTranslation("cost.release", year.year(), year.releaseHours())));
        }
        return all.stream();
    }

    private Component options(List<OptionCost> options) {
        if (options.isEmpty()) {
            return hint("cost.options.none");
        }
        var table =
                table("cost.options", "cost.column.option", "cost.column.pay", "cost.column.load", "cost.column.total");
        options.forEach(option -> table.addRow(Stream.of(
                        CostWords.option(option.option()),
                        option.wages().exact(),
                        option.load().exact(),
                        option.total().exact())
                .map(Span::new)
                .toList()));
        return table;
    }

    private Component sensitivity(List<CostModel> scenarios) {
        var table = table("cost.sensitivity", "cost.column.uptake", "cost.column.fresh", "cost.column.total");
        for (var scenario : UptakeScenario.values()) {
            var model = scenarios.get(scenario.ordinal());
            var fresh =
                    model.uptake().years().stream().mapToInt(Uptake.Year::fresh).sum();
            table.addRow(Stream.of(
                            getTranslation("cost.uptake." + scenario),
                            String.valueOf(fresh),
                            model.total().exact())
                    .map(Span::new)
                    .toList());
        }
        return table;
    }

    private Component steps(CostModel model) {
        var table = table("cost.steps", "cost.column.year", "cost.column.component", "cost.column.working");
        model.years()
                .forEach(year -> year.lines()
                        .forEach(line -> table.addRow(Stream.of(
                                        String.valueOf(year.year()),
                                        getTranslation("cost.component." + line.component()),
                                        line.working())
                                .map(Span::new)
                                .toList())));
        return table;
    }

    private PlainTable table(String name, String... headings) {
        return new PlainTable(
                getTranslation(name),
                Arrays.stream(headings).map(this::getTranslation).toList());
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }
}
