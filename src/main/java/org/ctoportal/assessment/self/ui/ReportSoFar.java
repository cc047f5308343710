package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.ctoportal.assessment.self.SelfRun;

/** The report while it builds up: what is scored already, as bars. */
class ReportSoFar extends Composite<Aside> {

    private final Paragraph state = new Paragraph();
    private final Svg bars = new Svg();

    ReportSoFar() {
        state.addClassName("hint");
        getContent().addClassNames("panel", "self-so-far");
        getContent().getElement().setAttribute("aria-label", getTranslation(KEY + "soFar"));
        getContent().add(new H2(getTranslation(KEY + "soFar")), state, bars);
    }

    void show(SelfRun run) {
        var scores = run.scores();
        state.setText(scores.overall()
                .score()
                .map(overall -> getTranslation(KEY + "soFar.overall", SelfWords.score(overall)))
                .orElseGet(() -> getTranslation(
                        KEY + "soFar.open",
                        scores.skills().size() - scores.lacking().size(),
                        scores.skills().size())));
        bars.setSvg(new ReportCharts(run, null).bars());
    }
}
