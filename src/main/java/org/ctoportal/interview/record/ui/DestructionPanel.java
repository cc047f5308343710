package org.ctoportal.interview.record.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import org.ctoportal.interview.record.DestructionLine;
import org.ctoportal.interview.record.RecordDetails;
import org.ctoportal.interview.record.RecordRoutes;
import org.ctoportal.interview.search.SearchId;

/** Destroying the records: what speaks against it, who asked, who agreed, and the certificate. */
class DestructionPanel extends Composite<Div> {

    DestructionPanel(
            SearchId search,
            RecordDetails record,
            ZoneId zone,
            boolean mayKeep,
            SerializableRunnable request,
            SerializableRunnable agree,
            SerializableRunnable withdraw) {
        getContent().addClassNames("panel", "record-panel");
        getContent().add(new H2(getTranslation("interview.record.destruction")));
        var destruction = record.destruction();
        if (destruction != null && destruction.isDone()) {
            done(search, destruction, zone);
            return;
        }
        if (destruction != null) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            "interview.record.destruction.requested",
                            destruction.requestedBy(),
                            RecordWords.moment(destruction.requestedAt(), zone))));
        }
        if (record.retention() == null) {
            getContent().add(new Paragraph(getTranslation("interview.record.destruction.early")));
        } else if (!record.objections().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("record-list");
            record.objections()
                    .forEach(one -> list.add(new ListItem(
                            getTranslation("interview.record.destruction.objection", one.message(), one.source()))));
            getContent().add(new Paragraph(getTranslation("interview.record.destruction.not")));
            firstDay(record);
            getContent().add(list);
        } else if (destruction == null && mayKeep) {
            add("request", request);
        } else if (record.mayAgree()) {
            add("agree", agree);
        }
        if (destruction != null && mayKeep) {
            getContent()
                    .add(new Button(getTranslation("interview.record.destruction.withdraw"), click -> withdraw.run()));
        }
    }

    /** The day comes with the rule it is by, not only with what speaks against today. */
    private void firstDay(RecordDetails record) {
        var retention = record.retention();
        if (retention != null && !retention.rules().isEmpty()) {
            var rule = retention.rules().getFirst();
            getContent()
                    .add(new Paragraph(getTranslation(
                            "interview.record.destruction.first",
                            RecordWords.day(retention.until()),
                            rule.message(),
                            rule.source())));
        }
    }

    private void add(String step, SerializableRunnable action) {
        var name = getTranslation("interview.record.destruction." + step);
        var button = new Button(
                name,
                click -> new ConfirmDialog(
                                name,
                                getTranslation("interview.record.destruction.ask." + step),
                                name,
                                confirmed -> action.run(),
                                getTranslation("action.cancel"),
                                cancelled -> {})
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        getContent().add(button);
    }

    private void done(SearchId search, DestructionLine destruction, ZoneId zone) {
        var at = destruction.doneAt() == null ? destruction.requestedAt() : destruction.doneAt();
        getContent()
                .add(new Paragraph(getTranslation(
                        "interview.record.destruction.done",
                        RecordWords.moment(at, zone),
                        destruction.requestedBy(),
                        destruction.approvedBy())));
        for (var format : new String[] {"pdf", "docx"}) {
            var link = new Anchor(
                    RecordRoutes.certificateOf(search, format),
                    getTranslation("interview.record.destruction.certificate." + format));
            link.addClassName("button");
            link.setRouterIgnore(true);
            getContent().add(link);
        }
    }
}
