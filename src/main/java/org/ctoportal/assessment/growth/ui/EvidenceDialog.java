package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ctoportal.assessment.growth.AddEvidence;
import org.ctoportal.assessment.growth.AddEvidence.Field;
import org.ctoportal.assessment.growth.GoalDetails;

/** Something done for a goal: the day, the hours, and what shows it. */
class EvidenceDialog extends Dialog {

    private final DatePicker day = new DatePicker(getTranslation("growth.field.doneOn"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("growth.field.doneHours"));
    private final TextArea note = new TextArea(getTranslation("growth.field.note"));
    private final TextField provider = new TextField(getTranslation("growth.field.provider"));
    private final TextField link = new TextField(getTranslation("growth.field.link"));

    EvidenceDialog(GoalDetails goal, LocalDate today, GoalDesk desk) {
        setHeaderTitle(getTranslation("growth.evidence.add"));
        setWidth("34rem");
        setMaxWidth("96vw");
        day.setValue(today);
        day.setMax(today);
        day.setLocale(getLocale());
        day.setManualValidation(true);
        hours.setManualValidation(true);
        note.setWidthFull();
        note.setMinRows(2);
        note.setManualValidation(true);
        note.setHelperText(getTranslation("growth.field.note.hint"));
        provider.setManualValidation(true);
        link.setWidthFull();
        link.setManualValidation(true);
        link.setPlaceholder("https://");
        var facts = new Div(day, hours, provider);
        facts.addClassName("growth-fields");
        var words = new Paragraph(goal.words().wording());
        words.addClassName("hint");
        var content = new Div(words, facts, note, link);
        content.addClassName("growth-form");
        add(content);
        var confirm = new Button(getTranslation("growth.save"), click -> keep(goal, today, desk));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private void keep(GoalDetails goal, LocalDate today, GoalDesk desk) {
        var problems = new EnumMap<Field, String>(Field.class);
        if (day.isEmpty()) {
            problems.put(Field.DONE_ON, "day");
        }
        if (hours.isEmpty()) {
            problems.put(Field.HOURS, "hours");
        }
        if (problems.isEmpty()) {
            var command = new AddEvidence(
                    day.getValue(), hours.getValue(), note.getValue(), provider.getValue(), link.getValue());
            problems.putAll(command.problems(today));
            if (problems.isEmpty()) {
                close();
                desk.add(goal, command);
                return;
            }
        }
        say(problems);
    }

    private void say(Map<Field, String> problems) {
        Map.<Field, HasValidation>of(
                        Field.DONE_ON,
                        day,
                        Field.HOURS,
                        hours,
                        Field.NOTE,
                        note,
                        Field.PROVIDER,
                        provider,
                        Field.LINK,
                        link)
                .forEach((field, shown) -> {
                    var problem = problems.get(field);
                    shown.setInvalid(problem != null);
                    shown.setErrorMessage(problem == null ? "" : getTranslation("growth.problem." + problem));
                });
    }
}
