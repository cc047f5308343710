package org.ctoportal.jobdescription.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import org.ctoportal.jobdescription.CetlStance;
import org.ctoportal.jobdescription.DraftJobDescription;
import org.ctoportal.shared.ui.TextLimit;

/** The fields that the five questions are answered in. */
final class AnswerFields {

    private static final int MILLISECONDS_UNTIL_KEPT = 500;

    private AnswerFields() {}

    static TextField text(String label, String hint) {
        var field = new TextField(I18NProvider.translate(label));
        field.setHelperText(hint);
        TextLimit.of(field, DraftJobDescription.LONGEST_TITLE);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return keptWhileTyping(field);
    }

    static IntegerField days() {
        var field = new IntegerField(I18NProvider.translate("jobDescription.answer.contractDays"));
        field.setMin(1);
        field.setMax(DraftJobDescription.MOST_DAYS);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setHelperText(
                I18NProvider.translate("jobDescription.answer.contractDays.hint", DraftJobDescription.MOST_DAYS));
        return keptWhileTyping(field);
    }

    /** A text, so that an amount may be pasted with its dollar sign and commas, and stays as it was typed. */
    static TextField salary(String label) {
        var field = new TextField(I18NProvider.translate(label));
        field.setPrefixComponent(new Span("$"));
        field.setHelperText(I18NProvider.translate("jobDescription.answer.salary.hint"));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.addClassName("salary");
        field.getElement().setAttribute("inputmode", "decimal");
        return keptWhileTyping(field);
    }

    static RadioButtonGroup<CetlStance> cetl() {
        var group = new RadioButtonGroup<CetlStance>(I18NProvider.translate("jobDescription.answer.cetl"));
        group.setItems(CetlStance.REQUIRED, CetlStance.PREFERRED, CetlStance.ATTAIN, CetlStance.NONE);
        group.setItemLabelGenerator(stance -> I18NProvider.translate("jobDescription.cetl." + stance));
        group.addClassName("stacked");
        return group;
    }

    /** Sends what is typed after a short pause, not only when the field is left. */
    static <F extends HasValueChangeMode> F keptWhileTyping(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_UNTIL_KEPT);
        return field;
    }

    static Div question(String number, Component... answers) {
        var fields = new Div(answers);
        fields.addClassName("answer-fields");
        var figure = new Span(number);
        figure.addClassName("answer-number");
        figure.getElement().setAttribute("aria-hidden", "true");
        var question = new Div(figure, fields);
        question.addClassName("answer");
        return question;
    }
}
