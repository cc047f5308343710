package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.StepLine;

/** What happened to a run: who looked at it and when. */
class HistoryPanel extends Composite<Section> {

    private static final int SHOWN = 30;

    private final ZoneId zone;

    HistoryPanel(SelfAssessmentDetails details, ZoneId zone) {
        this.zone = zone;
        var list = new UnorderedList();
        list.addClassName("self-history");
        details.steps().stream().limit(SHOWN).forEach(step -> list.add(new ListItem(words(step))));
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "history")),
                        new Paragraph(getTranslation(KEY + "history.hint")),
                        list);
    }

    private String words(StepLine step) {
        return getTranslation(
                KEY + "history." + step.what(), SelfWords.moment(step.at(), zone), step.by(), step.subject());
    }
}
