package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.SetAsideStep;
import org.ctoportal.interview.search.ui.SearchWords;

/** Raters who left the panel: what they had submitted counts, unless it is set aside for everybody. */
class LeftPanel extends Composite<Div> {

    private final PanelRecord record;
    private final ZoneId zone;
    private final boolean mayChange;
    private final transient SerializableBiConsumer<String, String> setAside;
    private final transient SerializableConsumer<String> countAgain;

    /** {@code setAside} gets the rater and the reason. */
    LeftPanel(
            PanelRecord record,
            ZoneId zone,
            boolean mayChange,
            SerializableBiConsumer<String, String> setAside,
            SerializableConsumer<String> countAgain) {
        this.record = record;
        this.zone = zone;
        this.mayChange = mayChange;
        this.setAside = setAside;
        this.countAgain = countAgain;
        getContent().addClassNames("panel", "result-left");
        setVisible(!record.left().isEmpty() || !record.setAside().isEmpty());
        var list = new UnorderedList();
        list.addClassName("result-list");
        record.left().keySet().forEach(rater -> list.add(left(rater)));
        record.setAside().forEach(step -> list.add(item(step)));
        getContent()
                .add(
                        new H2(getTranslation("interview.result.left.title")),
                        new Paragraph(getTranslation("interview.result.left.what")),
                        list);
    }

    private ListItem left(String rater) {
        var item = new ListItem(new Span(ResultWords.rater(record, rater, zone)));
        if (mayChange
                && record.setAside().stream()
                        .noneMatch(step -> step.isInForce() && step.rater().equals(rater))) {
            var button = new Button(getTranslation("interview.result.left.setAside"), click -> ask(rater));
            button.setAriaLabel(getTranslation("interview.result.left.setAside.of", rater));
            item.add(button);
        }
        return item;
    }

    private ListItem item(SetAsideStep step) {
        var item = new ListItem(new Span(getTranslation(
                "interview.result.left.line",
                step.rater(),
                step.reason(),
                step.by(),
                SearchWords.moment(step.at(), zone))));
        var restored = step.restoredAt();
        if (restored != null) {
            item.add(new Span(" "
                    + getTranslation(
                            "interview.result.drop.restored", step.restoredBy(), SearchWords.moment(restored, zone))));
        } else if (mayChange) {
            var back = new Button(
                    getTranslation("interview.result.drop.restore"), click -> countAgain.accept(step.rater()));
            back.setAriaLabel(getTranslation("interview.result.drop.restore.of", step.rater()));
            item.add(back);
        }
        return item;
    }

    private void ask(String rater) {
        new ReasonDialog(
                        getTranslation("interview.result.left.setAside.of", rater),
                        getTranslation("interview.result.left.setAside.go"),
                        SetAsideStep.LONGEST_REASON,
                        reason -> {
                            setAside.accept(rater, reason);
                            return true;
                        })
                .asking(new Paragraph(getTranslation("interview.result.left.setAside.what", rater)))
                .open();
    }
}
