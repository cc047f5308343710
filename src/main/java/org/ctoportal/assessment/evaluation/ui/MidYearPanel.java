package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneId;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationStatus;
import org.ctoportal.assessment.evaluation.TextPlace;

/** The check in the middle of the year: written, then shared once, then acknowledged. */
class MidYearPanel extends Composite<Div> {

    MidYearPanel(EvaluationEditing editing, ZoneId zone, SerializableRunnable share) {
        var evaluation = editing.details();
        getContent().addClassNames("panel", "evaluation-part");
        getContent().add(new H2(getTranslation("evaluation.midYear")));
        evaluation.midYear().ifPresentOrElse(shared -> read(evaluation, shared, zone), () -> write(editing, share));
    }

    private void read(EvaluationDetails evaluation, EditionDetails shared, ZoneId zone) {
        var receipt = shared.receipt();
        getContent()
                .add(new Paragraph(
                        receipt == null
                                ? getTranslation(
                                        "evaluation.midYear.shared",
                                        EvaluationWords.day(shared.madeAt(), zone),
                                        shared.madeBy())
                                : getTranslation(
                                        "evaluation.midYear.acknowledged",
                                        EvaluationWords.day(shared.madeAt(), zone),
                                        shared.madeBy(),
                                        EvaluationWords.day(receipt.signedOn()))));
        evaluation.framework().areas().forEach(area -> {
            var words = shared.content().text(TextPlace.MID_YEAR, area.code());
            if (!words.isBlank()) {
                getContent().add(new H3(area.name()), RubricReading.words(words));
            }
        });
    }

    private void write(EvaluationEditing editing, SerializableRunnable share) {
        var evaluation = editing.details();
        if (!evaluation.isWritable() || evaluation.status() == EvaluationStatus.CORRECTING) {
            getContent().add(new Paragraph(getTranslation("evaluation.midYear.none")));
            return;
        }
        var hint = new Paragraph(getTranslation("evaluation.midYear.what"));
        hint.addClassName("hint");
        getContent().add(hint);
        evaluation
                .framework()
                .areas()
                .forEach(area ->
                        getContent().add(new KeptText(TextPlace.MID_YEAR, area.code(), area.name(), "", editing)));
        getContent().add(new Button(getTranslation("evaluation.midYear.share"), click -> confirm(share)));
    }

    private void confirm(SerializableRunnable share) {
        var dialog = new ConfirmDialog(
                getTranslation("evaluation.midYear.share"),
                getTranslation("evaluation.midYear.share.what"),
                getTranslation("evaluation.midYear.share"),
                event -> share.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
