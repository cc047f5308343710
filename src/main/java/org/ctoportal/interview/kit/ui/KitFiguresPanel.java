package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import org.ctoportal.interview.kit.InterviewKitDetails;

/** The few figures that say whether a kit is right: minutes, questions, weights, skills. */
class KitFiguresPanel extends Composite<DescriptionList> {

    KitFiguresPanel() {
        getContent().addClassName("kit-figures");
    }

    void show(InterviewKitDetails kit) {
        var asked = kit.kit();
        var time = asked.time();
        var mix = asked.mix();
        var coverage = kit.check().coverage();
        getContent().removeAll();
        add(
                "interviewKit.figure.minutes",
                getTranslation("interviewKit.minutes", time.total()),
                getTranslation("interviewKit.figure.minutes.hint", time.opening(), time.asking(), time.closing())
                        + (time.isLong() ? " " + getTranslation("interviewKit.figure.long") : ""),
                time.isLong());
        add(
                "interviewKit.figure.questions",
                String.valueOf(asked.questions().size()),
                getTranslation("interviewKit.figure.questions.hint", mix.behavioral(), mix.situational()),
                false);
        add(
                "interviewKit.figure.weights",
                asked.weights()
                                .percentSum()
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%",
                getTranslation("interviewKit.basis." + asked.basis()),
                !asked.weights().addUp());
        add(
                "interviewKit.figure.skills",
                getTranslation("interviewKit.figure.skills.of", coverage.coveredSkills(), coverage.skills()),
                getTranslation("interviewKit.figure.skills.hint"),
                !coverage.isWhole());
    }

    private void add(String name, String value, String working, boolean caution) {
        var figure = new Span(value);
        figure.addClassName("kit-figure");
        var way = new Span(working);
        way.addClassName("hint");
        var description = new Description(figure, way);
        description.setClassName("caution", caution);
        getContent().add(new Term(getTranslation(name)), description);
    }
}
