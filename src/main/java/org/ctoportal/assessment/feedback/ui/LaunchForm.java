package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.ctoportal.assessment.feedback.BeginRound;
import org.ctoportal.assessment.feedback.RefusedRoundException;
import org.ctoportal.assessment.feedback.RoundDetails;

/** Settles what the report may be used for, and asks everybody. */
class LaunchForm extends Composite<Section> {

    private final RadioButtonGroup<Boolean> purpose =
            new RadioButtonGroup<>(getTranslation("assessment.feedback.launch.purpose"));

    LaunchForm(
            RoundDetails details,
            boolean carried,
            SerializableConsumer<LocalDate> endOn,
            SerializableConsumer<Boolean> launch,
            SerializableRunnable discard) {
        getContent().addClassNames("panel", "seat-form");
        purpose.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        purpose.setItems(false, true);
        purpose.setItemLabelGenerator(evaluation -> getTranslation(
                evaluation ? "assessment.feedback.purpose.evaluation" : "assessment.feedback.purpose.development"));
        purpose.setItemEnabledProvider(evaluation -> !evaluation || details.keeps());
        purpose.setHelperText(getTranslation("assessment.feedback.launch.purpose.hint"));
        purpose.setValue(false);
        var hint = new Paragraph(
                getTranslation(carried ? "assessment.feedback.launch.mail" : "assessment.feedback.launch.links"));
        var go = new Button(
                getTranslation("assessment.feedback.launch.go", details.raters().size()),
                click -> confirm(() -> launch.accept(purpose.getValue())));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setVisible(!details.raters().isEmpty() && !details.own());
        var buttons = new Div(go, FeedbackRoundView.quiet(getTranslation("assessment.feedback.discard"), discard));
        buttons.addClassName("feedback-buttons");
        purpose.setVisible(!details.own());
        getContent()
                .add(
                        new H2(getTranslation("assessment.feedback.launch")),
                        lastDay(details.round().lastDay(), endOn),
                        purpose,
                        details.own() ? others(details) : hint,
                        buttons);
        if (details.preparedByLeader() && !details.own()) {
            getContent()
                    .addComponentAtIndex(
                            1,
                            new Paragraph(getTranslation(
                                    "assessment.feedback.launch.prepared",
                                    details.round().personName())));
        }
    }

    /** Nobody asks on themselves: they could ask people nobody knows. */
    private Paragraph others(RoundDetails details) {
        return new Paragraph(
                details.launchers().isEmpty()
                        ? getTranslation("assessment.feedback.launch.nobody")
                        : getTranslation("assessment.feedback.launch.others", String.join(", ", details.launchers())));
    }

    private DatePicker lastDay(LocalDate day, SerializableConsumer<LocalDate> endOn) {
        var lastDay = new DatePicker(getTranslation("assessment.feedback.begin.lastDay"), day);
        lastDay.setHelperText(
                getTranslation("assessment.feedback.begin.lastDay.hint", BeginRound.FEWEST_DAYS, BeginRound.MOST_DAYS));
        lastDay.setLocale(getLocale());
        lastDay.setManualValidation(true);
        lastDay.addValueChangeListener(changed -> {
            try {
                if (changed.getValue() != null) {
                    endOn.accept(changed.getValue());
                }
                lastDay.setInvalid(changed.getValue() == null);
            } catch (RefusedRoundException e) {
                lastDay.setErrorMessage(FeedbackWords.refused(e));
                lastDay.setInvalid(true);
            }
        });
        return lastDay;
    }

    private void confirm(SerializableRunnable launch) {
        var evaluation = purpose.getValue();
        var dialog = new ConfirmDialog(
                getTranslation("assessment.feedback.launch"),
                getTranslation(
                                evaluation
                                        ? "assessment.feedback.purpose.evaluation"
                                        : "assessment.feedback.purpose.development")
                        + " " + getTranslation("assessment.feedback.launch.final"),
                getTranslation("assessment.feedback.launch.yes"),
                confirmed -> launch.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }
}
