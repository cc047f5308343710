package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.assessment.evaluation.BeginEvaluation;
import org.ctoportal.assessment.evaluation.Beginnings;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.HiredOn;
import org.ctoportal.assessment.evaluation.Refusal;
import org.ctoportal.assessment.evaluation.RefusedEvaluationException;
import org.ctoportal.identity.Colleague;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.ui.TextLimit;

/** Whom, for which school year, by which version of the rubric. */
class NewEvaluationDialog extends Dialog {

    private static final int YEARS_BACK = 5;

    private final ComboBox<Colleague> employee = new ComboBox<>(getTranslation("evaluation.new.employee"));
    private final Checkbox unnamed = new Checkbox(getTranslation("evaluation.new.noAccount"));
    private final TextField name = new TextField(getTranslation("evaluation.new.name"));
    private final TextField title = new TextField(getTranslation("evaluation.new.position"));
    private final Select<FiscalYear> year = new Select<>();
    private final ComboBox<HiredOn> description = new ComboBox<>(getTranslation("evaluation.new.hiredOn"));
    private final Select<HiredOn> revision = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("evaluation.new.reason"));
    private final TextLimit longest;
    private final transient SerializableFunction<HiredOn, List<HiredOn>> revisions;
    private final transient SerializableFunction<BeginEvaluation, EvaluationId> begin;

    NewEvaluationDialog(
            Beginnings beginnings,
            SerializableFunction<HiredOn, List<HiredOn>> revisions,
            SerializableFunction<BeginEvaluation, EvaluationId> begin) {
        this.revisions = revisions;
        this.begin = begin;
        setHeaderTitle(getTranslation("evaluation.new"));
        setWidth("34rem");
        setMaxWidth("96vw");
        whom(beginnings);
        when(beginnings.today());
        byWhat(beginnings);
        longest = TextLimit.of(reason, BeginEvaluation.LONGEST_REASON);
        var fields = new Div(employee, unnamed, name, title, year, description, revision, reason);
        fields.addClassName("evaluation-fields");
        add(fields);
        var go = new Button(getTranslation("evaluation.new.begin"), click -> begin());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void whom(Beginnings beginnings) {
        employee.setItems(beginnings.leaders());
        employee.setItemLabelGenerator(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title());
        employee.setManualValidation(true);
        if (beginnings.leaders().size() == 1) {
            employee.setValue(beginnings.leaders().getFirst());
        }
        unnamed.setValue(beginnings.leaders().isEmpty());
        unnamed.addValueChangeListener(event -> named());
        name.setMaxLength(BeginEvaluation.LONGEST_NAME);
        name.setManualValidation(true);
        title.setMaxLength(BeginEvaluation.LONGEST_NAME);
        named();
    }

    private void named() {
        employee.setVisible(!unnamed.getValue());
        name.setVisible(unnamed.getValue());
        title.setVisible(unnamed.getValue());
    }

    private void when(FiscalYear today) {
        year.setLabel(getTranslation("evaluation.new.year"));
        year.setItems(IntStream.rangeClosed(-1, YEARS_BACK)
                .mapToObj(back -> new FiscalYear(today.start() - back))
                .toList());
        year.setItemLabelGenerator(FiscalYear::text);
        year.setManualValidation(true);
        year.setValue(today);
    }

    private void byWhat(Beginnings beginnings) {
        description.setItems(beginnings.descriptions());
        description.setItemLabelGenerator(HiredOn::title);
        description.setHelperText(getTranslation("evaluation.new.hiredOn.helper"));
        description.setClearButtonVisible(true);
        description.setManualValidation(true);
        description.addValueChangeListener(event -> based());
        revision.setLabel(getTranslation("evaluation.new.revision"));
        revision.setItemLabelGenerator(one -> String.valueOf(one.revision()));
        reason.setHelperText(getTranslation("evaluation.new.reason.helper", beginnings.versionInUse()));
        based();
    }

    private void based() {
        var chosen = description.getValue();
        reason.setVisible(chosen == null);
        revision.setVisible(false);
        if (chosen != null) {
            var all = revisions.apply(chosen);
            revision.setItems(all);
            revision.setValue(all.getFirst());
            revision.setVisible(all.size() > 1);
        }
    }

    private void begin() {
        for (var field : new HasValidation[] {employee, name, year, description, reason}) {
            field.setInvalid(false);
        }
        var chosen = description.getValue();
        var person = unnamed.getValue() ? null : employee.getValue();
        if (person == null && !unnamed.getValue()) {
            refuse(employee, getTranslation("evaluation.problem.NOBODY"));
            return;
        }
        if (!longest.holds(reason.getValue())) {
            return;
        }
        var command = new BeginEvaluation(
                person == null ? null : person.id(),
                name.getValue(),
                title.getValue(),
                year.getValue(),
                chosen == null ? null : chosen.description(),
                chosen == null ? 0 : revision.getValue().revision(),
                chosen == null ? reason.getValue() : "");
        try {
            var id = begin.apply(command);
            close();
            UI.getCurrent().navigate(EvaluationRoutes.of(id));
        } catch (RefusedEvaluationException e) {
            e.refusals().forEach(this::refuse);
        }
    }

    private void refuse(Refusal refusal) {
        var words = EvaluationWords.problem(refusal);
        switch (refusal.problem()) {
            case BEGUN_BEFORE -> refuse(year, words);
            case NO_REASON -> refuse(reason, words);
            case NOT_APPROVED -> refuse(description, words);
            default -> refuse(unnamed.getValue() ? name : employee, words);
        }
    }

    private static void refuse(HasValidation field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
    }
}
