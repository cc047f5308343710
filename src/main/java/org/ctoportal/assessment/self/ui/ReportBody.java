package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.score.SkillScore;
import org.ctoportal.assessment.self.Readings;
import org.ctoportal.assessment.self.SelfRun;
import org.ctoportal.shared.ExactNumber;
import org.jspecify.annotations.Nullable;

/** What a run says: at a glance, as pictures with their table, what is strong, what to work on first, readiness. */
class ReportBody extends Composite<Div> {

    private final SelfRun run;
    private final AssessmentScores scores;

    /** {@code isWhole} shows every rating and how each number comes about. */
    ReportBody(SelfRun run, @Nullable SelfRun earlier, boolean isWhole) {
        this.run = run;
        this.scores = run.scores();
        getContent().addClassName("self-report");
        getContent().add(glance(), new ScorePictures(run, earlier), directions());
        if (isWhole) {
            getContent().add(new FormulaDetails(run), new RatingDetails(run));
        }
    }

    private Component glance() {
        var glance = new Div();
        glance.addClassName("self-glance");
        glance.add(figure(
                "overall",
                scores.overall()
                        .score()
                        .map(score -> ExactNumber.rounded(score, 2))
                        .orElse(SelfWords.NONE)));
        if (run.instrument().weighted()) {
            scores.areas()
                    .forEach(area -> glance.add(figure(
                            Readings.areaName(run, area),
                            area.score()
                                    .map(score -> ExactNumber.rounded(score, 2))
                                    .orElse(SelfWords.NONE),
                            getTranslation(KEY + "weight", ExactNumber.text(area.weight())))));
            glance.add(figure("readiness", Readings.range(scores.readiness(Readings.SURE, Readings.LIKELY))));
        }
        return glance;
    }

    private Component figure(String key, String value) {
        return figure(getTranslation(KEY + "glance." + key), value, getTranslation(KEY + "glance." + key + ".hint"));
    }

    private static Component figure(String name, String value, String hint) {
        var number = new Span(value);
        number.addClassName("self-number");
        var label = new Span(name);
        label.addClassName("self-label");
        var below = new Span(hint);
        below.addClassName("hint");
        var figure = new Div(label, number, below);
        figure.addClassNames("panel", "self-figure");
        return figure;
    }

    private Component directions() {
        var strengths = new UnorderedList();
        scores.strengths(Readings.TOP)
                .forEach(one -> strengths.add(new ListItem(one.skill().name() + " · " + SelfWords.score(one))));
        var order = new OrderedList();
        order.addClassName("self-order");
        scores.priorities().stream().map(this::priority).forEach(order::add);
        var section = new Section(
                new H2(getTranslation(KEY + "first")),
                new Paragraph(getTranslation(KEY + (run.instrument().weighted() ? "first.weighted" : "first.plain"))),
                order.getComponentCount() == 0 ? new Paragraph(getTranslation(KEY + "first.none")) : order,
                new H3(getTranslation(KEY + "strengths")),
                strengths);
        if (run.instrument().weighted()) {
            var caveat = new Paragraph(getTranslation(KEY + "readiness.caveat"));
            caveat.addClassName("notice");
            section.add(new H3(getTranslation(KEY + "glance.readiness")), readiness(), caveat);
        }
        section.addClassNames("panel", "self-directions");
        return section;
    }

    private ListItem priority(SkillScore one) {
        var how = new Span(one.priorityFormula());
        how.addClassName("hint");
        return new ListItem(new Text(one.skill().name()), how);
    }

    private Paragraph readiness() {
        var readiness = scores.readiness(Readings.SURE, Readings.LIKELY);
        return new Paragraph(getTranslation(
                KEY + "readiness.words",
                Readings.percent(readiness.lowest()),
                Readings.percent(readiness.highest()),
                String.join(", ", areas())));
    }

    private List<String> areas() {
        return scores.areas().stream()
                .map(area -> getTranslation(
                        KEY + "readiness.area", Readings.areaName(run, area), ExactNumber.text(area.weight())))
                .toList();
    }
}
