package org.ctoportal.assessment.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.ctoportal.assessment.feedback.RefusedRoundException;

/** Moves the last day of a running round further away. */
class MoreTimePanel extends Composite<Div> {

    private final DatePicker day = new DatePicker(getTranslation("assessment.feedback.more.day"));

    MoreTimePanel(LocalDate lastDay, boolean carried, SerializableConsumer<LocalDate> extend) {
        getContent().addClassName("seat-form");
        day.setValue(lastDay);
        day.setHelperText(getTranslation(carried ? "assessment.feedback.more.mail" : "assessment.feedback.more.links"));
        day.setLocale(getLocale());
        day.setManualValidation(true);
        getContent().add(day, new Button(getTranslation("assessment.feedback.more"), click -> go(extend)));
    }

    private void go(SerializableConsumer<LocalDate> extend) {
        day.setInvalid(day.getValue() == null);
        day.setErrorMessage(getTranslation("assessment.feedback.refused.DAY_OF_MORE_TIME"));
        if (day.getValue() == null) {
            return;
        }
        try {
            extend.accept(day.getValue());
        } catch (RefusedRoundException e) {
            day.setErrorMessage(FeedbackWords.refused(e));
            day.setInvalid(true);
        }
    }
}
