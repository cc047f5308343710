package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.holding.LearningLine;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.credential.holding.WriteLearning.Field;
import org.ctoportal.shared.ui.DayField;

/** An entry of the log of continuing education. */
class LearningDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("credential.learning.title"));
    private final TextField provider = new TextField(getTranslation("credential.learning.provider"));
    private final DayField day = new DayField(getTranslation("credential.learning.day"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("credential.learning.hours"));
    private final MultiSelectComboBox<String> skills =
            new MultiSelectComboBox<>(getTranslation("credential.learning.skills"));
    private final LocalDate today;

    LearningDialog(Map<String, String> names, LocalDate today, SerializableConsumer<WriteLearning> keep) {
        this.today = today;
        setHeaderTitle(getTranslation("credential.learning.add"));
        setWidth("38rem");
        setMaxWidth("96vw");
        skills.setItems(names.keySet());
        skills.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        skills.setHelperText(getTranslation("credential.learning.skills.hint"));
        skills.setWidthFull();
        day.setValue(today);
        day.setLocale(getLocale());
        title.setManualValidation(true);
        provider.setManualValidation(true);
        day.setManualValidation(true);
        hours.setManualValidation(true);
        var row = new Div(title, day, hours, provider);
        row.addClassName("credential-fields");
        var form = new Div(row, skills);
        form.addClassName("credential-form");
        add(form);
        var confirm = new Button(getTranslation("credential.save"), click -> keep(keep));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    /** Changes an entry that is there, or takes it out. */
    LearningDialog showing(LearningLine line, SerializableRunnable remove) {
        setHeaderTitle(getTranslation("credential.learning.change"));
        title.setValue(line.title());
        provider.setValue(line.provider());
        day.setValue(line.education().doneOn());
        hours.setValue(line.education().hours());
        skills.setValue(line.education().skills());
        var out = new Button(getTranslation("credential.learning.remove"), click -> {
            close();
            remove.run();
        });
        out.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        out.addClassName("credential-remove");
        getFooter().add(out);
        return this;
    }

    private void keep(SerializableConsumer<WriteLearning> keep) {
        var command = new WriteLearning(
                Objects.requireNonNullElse(day.getValue(), LocalDate.MAX),
                Objects.requireNonNullElse(hours.getValue(), BigDecimal.ZERO),
                title.getValue(),
                provider.getValue(),
                skills.getValue());
        var problems = command.problems(today);
        var fields = Map.of(Field.TITLE, title, Field.PROVIDER, provider, Field.DONE_ON, day, Field.HOURS, hours);
        if (CredentialWords.mark(fields, problems)) {
            close();
            keep.accept(command);
        }
    }
}
