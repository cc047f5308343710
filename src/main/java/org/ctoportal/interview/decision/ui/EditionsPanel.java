package org.ctoportal.interview.decision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import org.ctoportal.interview.decision.DecisionDetails;
import org.ctoportal.interview.decision.DecisionStep;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.search.ui.SearchWords;

/** What the decision said before; each can be brought back while it is not final. */
class EditionsPanel extends Composite<Div> {

    EditionsPanel(DecisionDetails details, PanelRecord record, ZoneId zone, SerializableConsumer<Integer> bringBack) {
        setVisible(details.steps().size() > 1);
        var list = new UnorderedList();
        list.addClassName("result-list");
        for (var step : details.steps()) {
            var item = new ListItem(new Span(words(step, record, zone)));
            if (step.number() != details.edition()) {
                var back = new Button(
                        getTranslation("interview.decision.edition.back"), click -> bringBack.accept(step.number()));
                back.setAriaLabel(getTranslation("interview.decision.edition.back.of", step.number()));
                item.add(back);
            }
            list.add(item);
        }
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("interview.decision.editions")), list);
    }

    private String words(DecisionStep step, PanelRecord record, ZoneId zone) {
        return getTranslation(
                "interview.decision.edition",
                step.number(),
                SearchWords.moment(step.at(), zone),
                step.by(),
                step.chosen().isEmpty() ? "–" : record.name(step.chosen()));
    }
}
