package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.interview.kit.KitLint;
import org.ctoportal.interview.kit.WorkSample;
import org.ctoportal.shared.ui.TextLimit;

/** An exercise of the district's own: its name, what the candidate does, and how long, with the linter reading along. */
class SampleDialog extends Dialog {

    private static final int LONGEST = 2000;
    private static final int USUAL_MINUTES = 10;

    private final KitEditing editing;
    private final String code;
    private final TextField name = new TextField(getTranslation("interviewKit.sample.name"));
    private final TextArea instructions = new TextArea(getTranslation("interviewKit.sample.instructions"));
    private final TextLimit limit = TextLimit.of(instructions, LONGEST);
    private final IntegerField preparation = minutes("interviewKit.sample.preparation", 0, WorkSample.MOST_PREPARATION);
    private final IntegerField lasting = minutes("interviewKit.sample.lasting", 1, WorkSample.MOST_MINUTES);
    private final LintRemarks remarks = new LintRemarks();

    private SampleDialog(KitEditing editing, String code, String title, String keep) {
        this.editing = editing;
        this.code = code;
        setHeaderTitle(getTranslation(title));
        setWidth("40rem");
        setMaxWidth("96vw");
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setMaxLength(WorkSample.LONGEST_NAME);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> read());
        instructions.setHelperText(getTranslation("interviewKit.sample.instructions.hint"));
        instructions.setValueChangeMode(ValueChangeMode.LAZY);
        instructions.addValueChangeListener(event -> read());
        var times = new Div(preparation, lasting);
        times.addClassName("kit-fields");
        var form = new Div(name, instructions, remarks, times);
        form.addClassName("kit-panel");
        add(form);
        var save = new Button(getTranslation(keep), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), save);
    }

    static SampleDialog empty(KitEditing editing) {
        var code = editing.kit().content().freeCode();
        var dialog = new SampleDialog(editing, code, "interviewKit.sample.own", "interviewKit.own.add");
        dialog.preparation.setValue(0);
        dialog.lasting.setValue(USUAL_MINUTES);
        return dialog;
    }

    static SampleDialog of(KitEditing editing, WorkSample own) {
        var dialog = new SampleDialog(editing, own.code(), "interviewKit.sample.edit", "interviewKit.own.keep");
        dialog.name.setValue(own.name());
        dialog.instructions.setValue(String.join("\n", own.instructions()));
        dialog.preparation.setValue(own.preparationMinutes());
        dialog.lasting.setValue(own.minutes());
        return dialog;
    }

    private IntegerField minutes(String label, int least, int most) {
        var field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private void read() {
        if (limit.holds(instructions.getValue())) {
            remarks.show(Stream.concat(Stream.of(name.getValue()), lines().stream())
                    .map(text -> new KitLint.Remark("", text, editing.lint(text)))
                    .filter(remark -> !remark.result().hits().isEmpty())
                    .toList());
        }
    }

    private List<String> lines() {
        return instructions
                .getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void save() {
        var named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(getTranslation("interviewKit.problem.sampleName"));
        var right = named & limit.holds(instructions.getValue());
        if (right & holds(preparation, 0, WorkSample.MOST_PREPARATION) & holds(lasting, 1, WorkSample.MOST_MINUTES)) {
            var sample =
                    WorkSample.own(code, name.getValue().strip(), lines(), preparation.getValue(), lasting.getValue());
            close();
            editing.change(content -> content.with(content.materials().with(sample)));
        }
    }

    private boolean holds(IntegerField field, int least, int most) {
        var value = field.getValue();
        var fits = value != null && value >= least && value <= most;
        field.setInvalid(!fits);
        field.setErrorMessage(getTranslation("interviewKit.problem.minutes", least, most));
        return fits;
    }
}
