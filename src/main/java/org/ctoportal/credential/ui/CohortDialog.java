package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.holding.WriteCohort;
import org.ctoportal.credential.holding.WriteCohort.Field;

/** The days of a cohort. */
class CohortDialog extends Dialog {

    CohortDialog(WriteCohort words, SerializableConsumer<WriteCohort> keep) {
        setHeaderTitle(getTranslation("credential.cohort.add"));
        setWidth("42rem");
        setMaxWidth("96vw");
        var name = field("credential.cohort.name", words.name());
        var partner = field("credential.cohort.partner", words.partner());
        var event = field("credential.cohort.event", words.event());
        var source = field("credential.field.source", words.source());
        var starts = new DatePicker(getTranslation("credential.cohort.starts"), words.startsOn());
        var test = new DatePicker(getTranslation("credential.cohort.test"), words.testOn());
        var seats = new IntegerField(getTranslation("credential.cohort.seats"));
        seats.setValue(words.seats());
        seats.setManualValidation(true);
        List.of(starts, test).forEach(day -> {
            day.setLocale(getLocale());
            day.setManualValidation(true);
        });
        var form = new Div(name, partner, starts, test, event, seats, source);
        form.addClassName("credential-fields");
        add(form);
        var confirm = new Button(getTranslation("credential.save"), click -> {
            var command = new WriteCohort(
                    name.getValue(),
                    partner.getValue(),
                    event.getValue(),
                    starts.getValue(),
                    test.getValue(),
                    seats.getValue(),
                    source.getValue());
            var fields = Map.of(
                    Field.NAME, name,
                    Field.PARTNER, partner,
                    Field.EVENT, event,
                    Field.SOURCE, source,
                    Field.STARTS, starts,
                    Field.TEST, test,
                    Field.SEATS, seats);
            if (CredentialWords.mark(fields, command.problems())) {
                close();
                keep.accept(command);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    private TextField field(String key, String value) {
        var field = new TextField(getTranslation(key));
        field.setValue(value);
        field.setManualValidation(true);
        return field;
    }
}
