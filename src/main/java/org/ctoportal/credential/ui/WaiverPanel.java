package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Map;
import org.ctoportal.credential.eligibility.AnswerWaiver;
import org.ctoportal.credential.eligibility.AnswerWaiver.Field;
import org.ctoportal.credential.eligibility.EligibilityDetails;
import org.ctoportal.credential.eligibility.WaiverStage;

/** How far a request for a waiver has come, and its next step. */
class WaiverPanel extends Composite<Section> {

    private final EligibilityDetails kept;
    private final LocalDate today;
    private final transient SerializableConsumer<AnswerWaiver> answer;
    private final DatePicker on = new DatePicker();
    private final TextField note = new TextField(getTranslation("credential.waiver.note"));

    WaiverPanel(EligibilityDetails kept, LocalDate today, SerializableConsumer<AnswerWaiver> answer) {
        this.kept = kept;
        this.today = today;
        this.answer = answer;
        getContent().addClassNames("panel", "credential-form");
        getContent().add(new H2(getTranslation("credential.waiver")), new Paragraph(state()));
        if (!kept.note().isEmpty()) {
            getContent().add(CredentialWords.hint(kept.note()));
        }
        if (kept.waiver() != WaiverStage.GRANTED) {
            addNext();
        }
    }

    private String state() {
        return getTranslation(
                "credential.waiver.state." + kept.waiver(),
                CredentialWords.day(kept.askedOn(), getLocale()),
                CredentialWords.day(kept.answeredOn(), getLocale()));
    }

    private void addNext() {
        var asks = kept.waiver().mayAsk();
        on.setLabel(getTranslation(asks ? "credential.waiver.askedOn" : "credential.waiver.answeredOn"));
        on.setLocale(getLocale());
        on.setManualValidation(true);
        note.setMaxLength(AnswerWaiver.LONGEST);
        note.setHelperText(getTranslation(asks ? "credential.waiver.asked.hint" : "credential.waiver.answered.hint"));
        note.setManualValidation(true);
        var fields = new Div(on, note);
        fields.addClassName("credential-fields");
        var actions = new Div();
        actions.addClassName("credential-actions");
        if (asks) {
            actions.add(step("credential.waiver.ask", WaiverStage.ASKED));
        } else {
            var refused = step("credential.waiver.refuse", WaiverStage.REFUSED);
            refused.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(step("credential.waiver.grant", WaiverStage.GRANTED), refused);
        }
        getContent().add(fields, actions);
    }

    private Button step(String key, WaiverStage next) {
        var step = new Button(getTranslation(key), click -> {
            var command = new AnswerWaiver(next, on.getValue(), note.getValue());
            Map<Field, HasValidation> fields = Map.of(Field.ON, on, Field.NOTE, note);
            if (CredentialWords.mark(fields, command.problems(kept.askedOn(), today))) {
                answer.accept(command);
            }
        });
        step.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return step;
    }
}
