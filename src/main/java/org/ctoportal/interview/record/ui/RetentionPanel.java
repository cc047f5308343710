package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.interview.record.RecordDetails;
import org.ctoportal.interview.record.Retention;

/** Until when the records are kept, by which rule, and by which others. */
class RetentionPanel extends Composite<Div> {

    RetentionPanel(RecordDetails record) {
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.retention")));
        var retention = record.retention();
        if (retention == null) {
            getContent().add(new Paragraph(getTranslation("interview.record.retention.none")));
            return;
        }
        var date = new Paragraph(
                record.isHeld()
                        ? getTranslation("interview.record.retention.held")
                        : getTranslation("interview.record.retention.until", RecordWords.day(retention.until())));
        date.addClassName("record-date");
        getContent().add(date);
        if (record.isHeld()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("interview.record.retention.without", RecordWords.day(retention.until()))));
        }
        getContent().add(rules(retention));
        retention
                .notices()
                .forEach(notice -> getContent()
                        .add(new Paragraph(getTranslation(
                                "interview.record.retention.notice",
                                RecordWords.day(notice.day()),
                                notice.message(),
                                notice.source()))));
        var advice = new Paragraph(getTranslation("interview.record.advice"));
        advice.addClassName("hint");
        getContent().add(advice);
    }

    private UnorderedList rules(Retention retention) {
        var list = new UnorderedList();
        retention.rules().forEach(rule -> {
            var source = new Span(
                    getTranslation("interview.record.retention.source", rule.source(), RecordWords.day(rule.asOf())));
            source.addClassName("hint");
            list.add(new ListItem(
                    new Span(getTranslation(
                            "interview.record.retention.rule", RecordWords.day(rule.until()), rule.message())),
                    source));
        });
        list.addClassName("record-list");
        return list;
    }
}
