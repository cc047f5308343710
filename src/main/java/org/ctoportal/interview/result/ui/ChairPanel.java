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
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.interview.result.ChairStep;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.search.ui.SearchWords;

/** Takes the chair's word on every tie that is left although everything chosen before was asked, and shows what was said. */
class ChairPanel extends Composite<Div> {

    private final PanelRecord record;
    private final ZoneId zone;

    /** {@code decide} gets an order and a reason, {@code takeBack} an order; neither is offered to who may not. */
    ChairPanel(
            PanelRecord record,
            ZoneId zone,
            boolean mayChange,
            SerializableBiConsumer<List<String>, String> decide,
            SerializableConsumer<List<String>> takeBack) {
        this.record = record;
        this.zone = zone;
        var ties = mayChange ? record.result().ranking().undecided() : List.<List<String>>of();
        var said = record.tieBreaks().chair();
        setVisible(!ties.isEmpty() || !said.isEmpty());
        getContent().addClassNames("panel", "result-chair");
        getContent().add(new H2(getTranslation("interview.result.chair")));
        ties.forEach(tie -> getContent().add(tie(tie, decide)));
        if (!said.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("result-list");
            said.forEach(step -> list.add(said(step, mayChange, takeBack)));
            getContent().add(list);
        }
    }

    private Div tie(List<String> tie, SerializableBiConsumer<List<String>, String> decide) {
        var names = names(tie, ", ");
        var button = new Button(getTranslation("interview.result.chair.go"), click -> ask(tie, decide));
        button.setAriaLabel(getTranslation("interview.result.chair.go.of", names));
        var row = new Div(new Paragraph(getTranslation("interview.result.chair.what", names)), button);
        row.addClassName("search-fields");
        return row;
    }

    private void ask(List<String> tie, SerializableBiConsumer<List<String>, String> decide) {
        var places = new TiePlaces(record, tie);
        new ReasonDialog(
                        getTranslation("interview.result.chair"),
                        getTranslation("interview.result.chair.go"),
                        ChairStep.LONGEST_REASON,
                        reason -> {
                            var order = places.order();
                            order.ifPresent(codes -> decide.accept(codes, reason));
                            return order.isPresent();
                        })
                .asking(places)
                .open();
    }

    private ListItem said(ChairStep step, boolean mayChange, SerializableConsumer<List<String>> takeBack) {
        var order = names(step.order(), " → ");
        var item = new ListItem(new Span(getTranslation(
                "interview.result.chair.line", order, step.reason(), step.by(), SearchWords.moment(step.at(), zone))));
        var takenBack = step.takenBackAt();
        if (takenBack != null) {
            item.add(new Span(" "
                    + getTranslation(
                            "interview.result.chair.takenBack",
                            step.takenBackBy(),
                            SearchWords.moment(takenBack, zone))));
        } else if (mayChange) {
            var back = new Button(
                    getTranslation("interview.result.chair.takeBack"), click -> takeBack.accept(step.order()));
            back.setAriaLabel(getTranslation("interview.result.chair.takeBack.of", order));
            item.add(back);
        }
        return item;
    }

    private String names(List<String> codes, String between) {
        return codes.stream().map(record::name).collect(Collectors.joining(between));
    }
}
