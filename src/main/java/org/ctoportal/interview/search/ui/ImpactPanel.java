package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.interview.impact.FlowStep;
import org.ctoportal.interview.impact.GroupFlow;
import org.ctoportal.interview.impact.ImpactLine;
import org.ctoportal.interview.impact.ImpactReading;
import org.ctoportal.interview.impact.SelectionFlow;
import org.ctoportal.shared.Fraction;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** The bottom line first, then step by step: rates, the ratio of each group to the highest, and how to read it. */
class ImpactPanel extends Composite<Div> {

    private static final int RATE_PLACES = 4;
    private static final int RATIO_PLACES = 2;
    private static final int INTERVIEWED = 2;

    ImpactPanel(SelectionFlow flow) {
        getContent().addClassNames("panel", "search-impact");
        getContent().add(new H2(getTranslation("interview.search.impact.bottom")), step(flow.bottomLine()));
        getContent().add(new H2(getTranslation("interview.search.impact.steps")));
        steps(flow).forEach(one -> getContent().add(step(one)));
    }

    /** From each stage to the next, and from the first to the interviews. */
    static Stream<FlowStep> steps(SelectionFlow flow) {
        return Stream.concat(flow.components().stream(), Stream.of(flow.step(0, INTERVIEWED)));
    }

    private Div step(FlowStep step) {
        var title = title(step);
        var section = new Div(new H3(title));
        section.addClassName("impact-step");
        var lines = step.lines();
        if (lines.isEmpty()) {
            section.add(new Paragraph(getTranslation("interview.search.impact.nothing")));
        } else {
            section.add(table(title, step, lines));
        }
        if (!step.tooFewToRead().isEmpty()) {
            var few = new Paragraph(getTranslation(
                    "interview.search.impact.few",
                    step.tooFewToRead().stream().map(this::name).collect(Collectors.joining(", "))));
            few.addClassName("hint");
            section.add(few);
        }
        return section;
    }

    private PlainTable table(String title, FlowStep step, List<ImpactLine> lines) {
        var table = new PlainTable(
                title,
                List.of(
                        getTranslation("interview.search.impact.column.group"),
                        getTranslation("interview.search.impact.column.count"),
                        getTranslation("interview.search.impact.column.rate"),
                        getTranslation("interview.search.impact.column.ratio"),
                        getTranslation("interview.search.impact.column.fisher"),
                        getTranslation("interview.search.impact.column.z"),
                        getTranslation("interview.search.impact.column.reading")));
        step.highest()
                .ifPresent(best -> table.addRow(List.of(
                        new Span(name(best)),
                        new Span(count(best)),
                        new Span(rate(best.rate())),
                        new Span("–"),
                        new Span("–"),
                        new Span("–"),
                        new Span(getTranslation("interview.search.impact.highest")))));
        lines.forEach(line -> table.addRow(List.of(
                new Span(name(line.group())),
                new Span(count(line.group())),
                new Span(rate(line.group().rate())),
                ratio(line),
                new Span(line.fisher().toPlainString()),
                new Span(text(line.z())),
                reading(line))));
        return table;
    }

    private Span ratio(ImpactLine line) {
        var ratio = new Span(ratioText(line));
        ratio.setClassName("impact-flagged", line.isFlagged());
        return ratio;
    }

    static String ratioText(ImpactLine line) {
        var ratio = line.ratio();
        return ratio == null ? "–" : ratio.rounded(RATIO_PLACES).toPlainString();
    }

    private Span reading(ImpactLine line) {
        return new Span(readingText(line));
    }

    private String readingText(ImpactLine line) {
        var words = getTranslation("interview.search.impact.reading." + line.reading());
        return line.turnsWithOneMore() && line.reading() != ImpactReading.ONE_SELECTION
                ? words + " " + getTranslation("interview.search.impact.oneMore")
                : words;
    }

    private String title(FlowStep step) {
        return getTranslation(
                "interview.search.impact.step",
                getTranslation("interview.search.stage." + step.from()),
                getTranslation("interview.search.stage." + step.to()));
    }

    private String name(GroupFlow group) {
        return getTranslation("interview.search.group." + group.group());
    }

    private String count(GroupFlow group) {
        return getTranslation("interview.search.impact.count", group.wentOn(), group.came());
    }

    private static String rate(Fraction rate) {
        return rate.rounded(RATE_PLACES).toPlainString();
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "–" : value.toPlainString();
    }
}
