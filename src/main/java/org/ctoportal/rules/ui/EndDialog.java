package org.ctoportal.rules.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.rules.RuleEnd;
import org.ctoportal.shared.ui.TextLimit;

/** Asks for the last day of a rule, and why. */
class EndDialog extends Dialog {

    /** What was answered. */
    record End(LocalDate lastDay, String reason) implements Serializable {}

    private final DatePicker lastDay = new DatePicker(getTranslation("rules.end.lastDay"));
    private final TextArea reason = new TextArea(getTranslation("rules.end.reason"));
    private final TextLimit limit = TextLimit.of(reason, RuleEnd.LONGEST_REASON);
    private final SerializableConsumer<End> answered;

    EndDialog(String code, SerializableConsumer<End> answered) {
        this.answered = answered;
        setHeaderTitle(getTranslation("rules.end.title", code));
        setWidth("32rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        var hint = new Paragraph(getTranslation("rules.end.hint"));
        hint.addClassName("hint");
        lastDay.setRequiredIndicatorVisible(true);
        lastDay.setLocale(getLocale());
        lastDay.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        lastDay.setWidthFull();
        reason.setWidthFull();
        add(hint, lastDay, reason);
        var save = new Button(getTranslation("rules.end"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    private void save() {
        lastDay.setInvalid(lastDay.isEmpty());
        lastDay.setErrorMessage(getTranslation("rules.problem.required"));
        var blank = reason.getValue().isBlank();
        reason.setInvalid(blank);
        reason.setErrorMessage(getTranslation("rules.problem.required"));
        if (!lastDay.isInvalid() && !blank && limit.holds(reason.getValue())) {
            close();
            answered.accept(new End(lastDay.getValue(), reason.getValue()));
        }
    }
}
