package org.ctoportal.interview.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import org.ctoportal.interview.result.DropStep;
import org.ctoportal.interview.result.PanelRecord;
import org.ctoportal.interview.result.ResultDetails;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.ScoredQuestion;
import org.ctoportal.interview.score.WhatIf;
import org.ctoportal.interview.search.ui.SearchWords;

/** Questions that turned out to be flawed: dropped for every candidate alike, with a reason, until the decision is final. */
class DropPanel extends Composite<Div> {

    private final PanelRecord record;
    private final ZoneId zone;
    private final boolean mayChange;
    private final transient SerializableConsumer<DroppedQuestion> drop;
    private final transient SerializableConsumer<String> restore;

    DropPanel(
            ResultDetails details,
            PanelRecord record,
            ZoneId zone,
            boolean mayChange,
            SerializableConsumer<DroppedQuestion> drop,
            SerializableConsumer<String> restore) {
        this.record = record;
        this.zone = zone;
        this.mayChange = mayChange;
        this.drop = drop;
        this.restore = restore;
        getContent().addClassNames("panel", "result-drops");
        getContent()
                .add(
                        new H2(getTranslation("interview.result.drop.title")),
                        new Paragraph(getTranslation("interview.result.drop.what")));
        if (!details.drops().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("result-list");
            details.drops().forEach(step -> list.add(item(step)));
            getContent().add(list);
        }
        if (mayChange && record.scores().counted().count() > 1) {
            getContent().add(new Button(getTranslation("interview.result.drop"), click -> ask()));
        }
    }

    private ListItem item(DropStep step) {
        var title = record.kit().title(step.question().code());
        var item = new ListItem(new Span(getTranslation(
                "interview.result.drop.line",
                title,
                step.question().reason(),
                step.by(),
                SearchWords.moment(step.at(), zone))));
        var restored = step.restoredAt();
        if (restored != null) {
            item.add(new Span(" "
                    + getTranslation(
                            "interview.result.drop.restored", step.restoredBy(), SearchWords.moment(restored, zone))));
        } else if (mayChange) {
            var back = new Button(
                    getTranslation("interview.result.drop.restore"),
                    click -> restore.accept(step.question().code()));
            back.setAriaLabel(getTranslation("interview.result.drop.restore.of", title));
            item.add(back);
        }
        return item;
    }

    private void ask() {
        var question = new Select<String>();
        question.setLabel(getTranslation("interview.result.drop.question"));
        question.setItems(record.scores().counted().map(ScoredQuestion::code).toList());
        question.setItemLabelGenerator(record.kit()::title);
        question.setWidthFull();
        var effect = new Div();
        effect.getElement().setAttribute("role", "status");
        question.addValueChangeListener(event -> {
            effect.removeAll();
            effect.add(effect(event.getValue()));
        });
        question.setValue(record.scores().counted().findFirst().orElseThrow().code());
        new ReasonDialog(
                        getTranslation("interview.result.drop"),
                        getTranslation("interview.result.drop.go"),
                        DropStep.LONGEST_REASON,
                        reason -> {
                            drop.accept(new DroppedQuestion(question.getValue(), reason));
                            return true;
                        })
                .asking(question, effect)
                .open();
    }

    private Component effect(String code) {
        var scores = record.scores();
        var whatIf = WhatIf.dropping(
                scores,
                new DroppedQuestion(code, code),
                record.tieBreaks().list(scores.rules()),
                record.out().keySet());
        var words = whatIf.moved().isEmpty()
                ? getTranslation("interview.result.drop.effect.none")
                : getTranslation(
                        "interview.result.drop.effect.moved",
                        String.join(
                                ", ", whatIf.moved().stream().map(record::name).toList()));
        return new Paragraph(
                whatIf.skillsLost().isEmpty()
                        ? words
                        : words + " "
                                + getTranslation(
                                        "interview.result.whatIf.lost",
                                        String.join(
                                                ", ",
                                                whatIf.skillsLost().stream()
                                                        .map(record.kit()::skill)
                                                        .toList())));
    }
}
