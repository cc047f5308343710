package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiFunction;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.shared.ui.TextLimit;

/** What the employee can do with an edition: sign that it came, and respond while there is time. */
class ReceivedPanel extends Composite<Div> {

    private final EditionDetails edition;

    /** Both answer what is wrong, or nothing once it is kept. */
    ReceivedPanel(
            EvaluationDetails evaluation,
            EditionDetails edition,
            LocalDate today,
            SerializableBiFunction<Integer, String, Optional<String>> sign,
            SerializableBiFunction<Integer, String, Optional<String>> respond) {
        this.edition = edition;
        getContent().addClassNames("panel", "evaluation-part", "evaluation-received");
        getContent()
                .add(new H2(getTranslation(
                        edition.kind().isWhole() ? "evaluation.received.final" : "evaluation.received.midYear",
                        evaluation.terms().schoolYear().text())));
        if (edition.receipt() == null) {
            sign(evaluation, sign);
        }
        var until = edition.responseUntil();
        if (until != null && today.isAfter(until)) {
            getContent().add(new Paragraph(getTranslation("evaluation.respond.over", EvaluationWords.day(until))));
        } else if (until != null) {
            respond(until, respond);
        }
        setVisible(edition.receipt() == null || until != null);
    }

    private void sign(EvaluationDetails evaluation, SerializableBiFunction<Integer, String, Optional<String>> sign) {
        var name = new TextField(getTranslation("evaluation.sign.name"));
        name.setHelperText(
                getTranslation("evaluation.sign.helper", evaluation.terms().employee()));
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.OFF);
        name.setWidthFull();
        var go = new Button(
                getTranslation("evaluation.sign"),
                click -> sign.apply(edition.number(), name.getValue()).ifPresent(problem -> {
                    name.setInvalid(true);
                    name.setErrorMessage(problem);
                    name.focus();
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(new Paragraph(getTranslation("evaluation.sign.what")), name, go);
    }

    private void respond(LocalDate until, SerializableBiFunction<Integer, String, Optional<String>> respond) {
        var words = new TextArea(getTranslation("evaluation.respond.label"));
        words.setHelperText(getTranslation("evaluation.respond.helper"));
        var limit = TextLimit.of(words, ReceiptService.LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        var go = new Button(getTranslation("evaluation.respond"), click -> {
            if (limit.holds(words.getValue())) {
                respond.apply(edition.number(), words.getValue()).ifPresent(problem -> {
                    words.setInvalid(true);
                    words.setErrorMessage(problem);
                    words.focus();
                });
            }
        });
        getContent()
                .add(new Paragraph(getTranslation("evaluation.respond.until", EvaluationWords.day(until))), words, go);
    }
}
