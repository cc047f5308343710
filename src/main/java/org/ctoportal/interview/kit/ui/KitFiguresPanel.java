package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
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
        var drawn = new Markup();
        add(
                drawn,
                "interviewKit.figure.minutes",
                getTranslation("interviewKit.minutes", time.total()),
                getTranslation("interviewKit.figure.minutes.hint", time.opening(), time.asking(), time.closing())
                        + (time.isLong() ? " " + getTranslation("interviewKit.figure.long") : ""),
                time.isLong());
        add(
                drawn,
                "interviewKit.figure.questions",
                String.valueOf(asked.questions().size()),
                getTranslation("interviewKit.figure.questions.hint", mix.behavioral(), mix.situational()),
                false);
        add(
                drawn,
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
                drawn,
                "interviewKit.figure.skills",
                getTranslation("interviewKit.figure.skills.of", coverage.coveredSkills(), coverage.skills()),
                getTranslation("interviewKit.figure.skills.hint"),
                !coverage.isWhole());
        drawn.into(getContent());
    }

    private void add(Markup drawn, String name, String value, String working, boolean caution) {
        drawn.add(
                "div",
                "",
                new Markup()
                        .add("dt", getTranslation(name))
                        .add(
                                "dd",
                                caution ? "caution" : "",
                                new Markup().add("span", "kit-figure", value).add("span", "hint", working)));
    }
}
