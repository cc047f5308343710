package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.credential.CredentialRoutes;
import org.ctoportal.credential.holding.LearningLine;
import org.ctoportal.credential.rule.ContinuingEducation.Standing;
import org.ctoportal.credential.rule.RenewalPlan;
import org.ctoportal.shared.ui.PlainTable;
import org.jspecify.annotations.Nullable;

/** The plan of a renewal: what counts, what is left by when, in which skills, and every entry of the log. */
class RenewalPanel extends Composite<Div> {

    private final RenewalPlan plan;
    private final Map<String, String> skills;
    private final transient @Nullable SerializableConsumer<LearningLine> open;

    /** {@code skills} are names by codes, in their order; without {@code open} nothing can be changed. */
    RenewalPanel(
            RenewalPlan plan,
            List<LearningLine> lines,
            Map<String, String> skills,
            LocalDate today,
            @Nullable SerializableConsumer<LearningLine> open) {
        this.plan = plan;
        this.skills = skills;
        this.open = open;
        getContent().addClassNames("panel", "credential-renewal");
        getContent().add(new H2(getTranslation("credential.renewal")), sum(today));
        var chart = new Div(new Svg(new BurnDownChart(plan, today)
                .svg(
                        getTranslation("credential.renewal.chart", number(plan.left()), number(plan.required())),
                        getTranslation("credential.renewal.pace"),
                        getTranslation("credential.renewal.left"))));
        chart.addClassName("credential-chart");
        getContent().add(chart, log(lines), gaps());
    }

    /** Ways to more learning, and to the sheet that gathers it as evidence. */
    void offer(SerializableRunnable learn) {
        var add = new Button(getTranslation("credential.learning.add"), click -> learn.run());
        var sheet = new Anchor(CredentialRoutes.EVIDENCE_SHEET, getTranslation("credential.learning.sheet"));
        var actions = new Div(add, sheet);
        actions.addClassName("credential-actions");
        getContent().add(actions);
    }

    private Paragraph sum(LocalDate today) {
        var locale = getLocale();
        return new Paragraph(
                plan.isComplete()
                        ? getTranslation("credential.renewal.complete", number(plan.counted()))
                        : getTranslation(
                                "credential.renewal.sum",
                                number(plan.counted()),
                                number(plan.required()),
                                number(plan.left()),
                                CredentialWords.day(plan.cycle().expiresOn(), locale),
                                number(plan.hoursAMonth(today))));
    }

    /** The table says what the picture shows, entry by entry. */
    private Component log(List<LearningLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("credential.learning.none"));
        }
        var left = plan.burnDown().stream()
                .collect(Collectors.toMap(RenewalPlan.Step::day, RenewalPlan.Step::left, (one, later) -> later));
        var table = new PlainTable(
                getTranslation("credential.learning"),
                List.of(
                        getTranslation("credential.learning.day"),
                        getTranslation("credential.learning.title"),
                        getTranslation("credential.learning.skills"),
                        getTranslation("credential.learning.hours"),
                        getTranslation("credential.learning.counts"),
                        getTranslation("credential.learning.left")));
        for (var line : lines) {
            var learned = line.education();
            var counts = line.standing() == Standing.COUNTS;
            table.addRow(List.of(
                    new Span(CredentialWords.day(learned.doneOn(), getLocale())),
                    title(line),
                    new Span(learned.skills().isEmpty() ? "–" : String.join(", ", learned.skills())),
                    new Span(number(learned.hours())),
                    new Span(getTranslation("credential.standing." + line.standing())),
                    new Span(counts && left.containsKey(learned.doneOn()) ? number(left.get(learned.doneOn())) : "–")));
        }
        return table;
    }

    /** With where it was learned, or where it came from. */
    private Component title(LearningLine line) {
        var words = new Div(open == null ? new Span(line.title()) : button(line, open));
        words.addClassName("credential-words");
        if (!line.provider().isEmpty()) {
            words.add(CredentialWords.hint(line.provider()));
        }
        return words;
    }

    private static Button button(LearningLine line, SerializableConsumer<LearningLine> open) {
        var button = new Button(line.title(), click -> open.accept(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private Paragraph gaps() {
        var gaps = plan.gaps(List.copyOf(skills.keySet()));
        return new Paragraph(
                gaps.isEmpty()
                        ? getTranslation("credential.renewal.noGaps")
                        : getTranslation(
                                "credential.renewal.gaps",
                                gaps.stream()
                                        .map(code -> skills.getOrDefault(code, code))
                                        .collect(Collectors.joining(", "))));
    }

    private String number(BigDecimal number) {
        return CredentialWords.number(number, getLocale());
    }
}
