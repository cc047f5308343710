package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.assessment.team.result.TeamResult;
import org.ctoportal.shared.ExactNumber;

/** The result in three numbers. */
class TeamGlance extends Composite<Div> {

    TeamGlance(TeamResult result) {
        getContent().addClassName("self-glance");
        getContent()
                .add(
                        figure(
                                "overall",
                                result.overall()
                                        .map(one -> ExactNumber.rounded(one.mean(), 2))
                                        .orElse("–")),
                        figure(
                                "disconnects",
                                String.valueOf(result.disconnects().size()),
                                result.rule().disconnect()),
                        figure(
                                "withheld",
                                String.valueOf(result.withheld().size()),
                                result.rule().fewest()));
    }

    private Div figure(String key, String value, Object... parameters) {
        var label = new Span(getTranslation(KEY + "glance." + key));
        label.addClassName("self-label");
        var number = new Span(value);
        number.addClassName("self-number");
        var below = new Span(getTranslation(KEY + "glance." + key + ".hint", parameters));
        below.addClassName("hint");
        var figure = new Div(label, number, below);
        figure.addClassNames("panel", "self-figure");
        return figure;
    }
}
