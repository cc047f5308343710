package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GoalKind;
import org.ctoportal.assessment.growth.GoalStatus;
import org.ctoportal.assessment.growth.WriteGoal;
import org.ctoportal.assessment.growth.WriteGoal.Field;

/** A goal's words, day, hours and who sees to it. */
class GoalDialog extends Dialog {

    private final TextArea wording = new TextArea(getTranslation("growth.field.wording"));
    private final DatePicker due = new DatePicker(getTranslation("growth.field.due"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("growth.field.plannedHours"));
    private final TextField owner = new TextField(getTranslation("growth.field.owner"));

    /** Changes the goal. */
    GoalDialog(GoalDetails goal, GoalDesk desk) {
        this(I18NProvider.translate("growth.goal.edit"), goal.words(), command -> desk.change(goal, command));
        var remove = new Button(getTranslation("growth.goal.remove"), click -> {
            close();
            desk.remove(goal);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.addClassName("growth-remove");
        getFooter().add(remove);
        if (goal.kind() != GoalKind.OWN) {
            wording.setHelperText(getTranslation("growth.field.wording.hint", goal.code()));
        }
    }

    /** Writes a new one for that skill. */
    GoalDialog(String skill, String owner, GoalDesk desk) {
        this(
                I18NProvider.translate("growth.goal.own"),
                new WriteGoal("", skill, owner, null, null, GoalStatus.PLANNED),
                desk::write);
    }

    private GoalDialog(String title, WriteGoal words, SerializableConsumer<WriteGoal> keep) {
        setHeaderTitle(title);
        setWidth("34rem");
        setMaxWidth("96vw");
        wording.setValue(words.wording());
        wording.setMinRows(3);
        wording.setWidthFull();
        wording.setManualValidation(true);
        due.setValue(words.dueOn());
        due.setLocale(getLocale());
        hours.setValue(words.plannedHours());
        hours.setManualValidation(true);
        owner.setValue(words.owner());
        owner.setManualValidation(true);
        var fields = new Div(due, hours, owner);
        fields.addClassName("growth-fields");
        var content = new Div(wording, fields);
        content.addClassName("growth-form");
        add(content);
        var confirm = new Button(getTranslation("growth.save"), click -> {
            var command = new WriteGoal(
                    wording.getValue(),
                    words.skill(),
                    owner.getValue(),
                    due.getValue(),
                    hours.getValue(),
                    words.status());
            if (fits(command)) {
                close();
                keep.accept(command);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private boolean fits(WriteGoal command) {
        var problems = command.problems();
        Map.<Field, HasValidation>of(Field.WORDING, wording, Field.PLANNED_HOURS, hours, Field.OWNER, owner)
                .forEach((field, shown) -> {
                    var problem = problems.get(field);
                    shown.setInvalid(problem != null);
                    shown.setErrorMessage(problem == null ? "" : getTranslation("growth.problem." + problem));
                });
        return problems.isEmpty();
    }
}
