package org.ctoportal.interview.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.interview.search.CandidateSummary;
import org.ctoportal.interview.search.StageStep;
import org.jspecify.annotations.Nullable;

/** How far a candidate is, how they got there, and the way on. */
class StagePanel extends Composite<Div> {

    StagePanel(CandidateSummary candidate, List<StageStep> history, ZoneId zone, @Nullable SerializableRunnable move) {
        getContent().addClassName("panel");
        var head = new Div(new H2(getTranslation("interview.search.stage")), new StageBadge(candidate.stage()));
        head.addClassName("candidate-head");
        getContent().add(head);
        if (move != null) {
            var button = new Button(getTranslation("interview.search.move.one"), click -> move.run());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(button);
        }
        if (history.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("interview.search.stage.first")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("candidate-history");
        list.getElement().setAttribute("reversed", true);
        history.forEach(step -> list.add(item(step, zone)));
        getContent().add(list);
    }

    private ListItem item(StageStep step, ZoneId zone) {
        var words = new Paragraph(getTranslation(
                "interview.search.stage.step",
                getTranslation("interview.search.stage." + step.from()),
                getTranslation("interview.search.stage." + step.to())));
        var by = new Paragraph(
                getTranslation("interview.search.stage.by", SearchWords.moment(step.at(), zone), step.by()));
        by.addClassName("hint");
        var item = new ListItem(words, by);
        if (!step.reason().isEmpty()) {
            item.add(new Paragraph(step.reason()));
        }
        return item;
    }
}
