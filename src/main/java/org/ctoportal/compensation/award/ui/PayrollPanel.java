package org.ctoportal.compensation.award.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.AwardRoutes;
import org.ctoportal.compensation.award.PayrollBatchDetails;
import org.ctoportal.compensation.award.PayrollLine;
import org.ctoportal.compensation.award.PayrollStatus;
import org.ctoportal.shared.ui.PlainTable;
import org.ctoportal.shared.ui.TextLimit;

/** What is due and not approved yet, and everything that was prepared before. */
class PayrollPanel extends Composite<Section> {

    private final AwardEditing editing;

    PayrollPanel(AwardEditing editing) {
        this.editing = editing;
        var details = editing.details();
        getContent().addClassNames("panel", "policy-cost");
        getContent().add(new H2(getTranslation("award.payroll")));
        if (details.due().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("award.payroll.none")));
        } else if (!details.isWaiting()) {
            var submit = new Button(getTranslation("award.submit"), click -> editing.submit());
            submit.setEnabled(details.inForce());
            getContent().add(new Paragraph(getTranslation("award.payroll.due")), table(details.due()), submit);
        }
        details.batches().forEach(batch -> getContent().add(batch(batch)));
    }

    private PlainTable table(List<PayrollLine> lines) {
        var table = new PlainTable(
                getTranslation("award.payroll"),
                Stream.of("name", "certification", "clause", "amount", "effective", "why")
                        .map(column -> getTranslation("award.column." + column))
                        .toList());
        lines.forEach(line -> table.addRow(List.of(
                new Span(line.name()),
                AwardLines.whole(line.certification()),
                AwardLines.whole(line.clause()),
                AwardLines.whole(line.amount().exact()),
                AwardLines.whole(HeldWords.day(line.effective(), getLocale())),
                new Span(line.reason()))));
        return table;
    }

    private Component batch(PayrollBatchDetails batch) {
        var box = new Div(new H3(getTranslation(
                "award.batch." + batch.status(),
                batch.year().text(),
                batch.total().exact(),
                batch.preparedBy())));
        box.addClassName("policy-step");
        switch (batch.status()) {
            case SUBMITTED -> box.add(table(batch.lines()), decision(batch));
            case APPROVED -> {
                var file = new Anchor("/" + AwardRoutes.payrollOf(batch.id()), getTranslation("award.batch.file"));
                file.setDownload(true);
                box.add(decided(batch), file);
            }
            case RETURNED ->
                box.add(decided(batch), new Paragraph(Objects.requireNonNullElse(batch.returnReason(), "")));
        }
        return box;
    }

    private Paragraph decided(PayrollBatchDetails batch) {
        var key = batch.status() == PayrollStatus.APPROVED ? "award.batch.approvedBy" : "award.batch.returnedBy";
        return new Paragraph(getTranslation(key, Objects.requireNonNullElse(batch.decidedBy(), "")));
    }

    private Component decision(PayrollBatchDetails batch) {
        var approve = new Button(getTranslation("award.approve"), click -> editing.approve(batch.id()));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var reason = new TextField(getTranslation("award.return.reason"));
        var limit = TextLimit.of(reason, PayrollBatchDetails.LONGEST_REASON);
        var back = new Button(getTranslation("award.return"), click -> {
            if (limit.holds(reason.getValue())) {
                editing.sendBack(batch.id(), reason.getValue());
            }
        });
        var actions = new Div(approve, reason, back);
        actions.addClassName("award-decision");
        return actions;
    }
}
