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
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.ctoportal.assessment.evaluation.EditionDetails;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.shared.ui.TextLimit;

/** What the employee can do with an edition: sign that it came, and respond while there is time. */
class ReceivedPanel extends Composite<Div> {

    private final EvaluationSteps steps;
    private final EditionDetails edition;

    /** {@code unsent} is a response that was written and not added; {@code typed} hears of each change to it. */
    ReceivedPanel(EvaluationSteps steps, EditionDetails edition, String unsent, SerializableConsumer<String> typed) {
        this.steps = steps;
        this.edition = edition;
        getContent().addClassNames("panel", "evaluation-part", "evaluation-received");
        getContent()
                .add(new H2(getTranslation(
                        edition.kind().isWhole() ? "evaluation.received.final" : "evaluation.received.midYear",
                        steps.details().terms().schoolYear().text())));
        if (edition.receipt() == null) {
            sign();
        }
        var until = edition.responseUntil();
        if (until != null && steps.today().isAfter(until)) {
            getContent().add(new Paragraph(getTranslation("evaluation.respond.over", EvaluationWords.day(until))));
        } else if (until != null) {
            respond(until, unsent, typed);
        }
        setVisible(edition.receipt() == null || until != null);
    }

    private void sign() {
        var name = new TextField(getTranslation("evaluation.sign.name"));
        name.setHelperText(
                getTranslation("evaluation.sign.helper", steps.details().terms().employee()));
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.OFF);
        name.setWidthFull();
        var go = new Button(
                getTranslation("evaluation.sign"),
                click -> steps.sign(edition.number(), name.getValue()).ifPresent(problem -> {
                    name.setInvalid(true);
                    name.setErrorMessage(problem);
                    name.focus();
                }));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(new Paragraph(getTranslation("evaluation.sign.what")), name, go);
    }

    /** Signing shows the page anew, so the page remembers what is being written. */
    private void respond(LocalDate until, String unsent, SerializableConsumer<String> typed) {
        var words = new TextArea(getTranslation("evaluation.respond.label"));
        words.setHelperText(getTranslation("evaluation.respond.helper"));
        var limit = TextLimit.of(words, ReceiptService.LONGEST);
        words.setMinRows(3);
        words.setWidthFull();
        words.setValue(unsent);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(event -> typed.accept(event.getValue()));
        var go = new Button(getTranslation("evaluation.respond"), click -> {
            if (limit.holds(words.getValue())) {
                steps.respond(edition.number(), words.getValue()).ifPresent(problem -> {
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
