package org.ctoportal.credential.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.catalogue.CredentialType.Fee;
import org.ctoportal.credential.catalogue.WriteFee;
import org.ctoportal.credential.catalogue.WriteFee.Field;

/** What a credential costs, as the district found it: for what, how much, who says so, and when. */
class FeeDialog extends Dialog {

    FeeDialog(CredentialType type, LocalDate today, SerializableConsumer<WriteFee> keep) {
        setHeaderTitle(getTranslation("credential.fee.enter"));
        setWidth("38rem");
        setMaxWidth("96vw");
        var label = new ComboBox<String>(getTranslation("credential.fee.label"));
        label.setItems(type.fees().stream().map(Fee::plainLabel).distinct().toList());
        label.setAllowCustomValue(true);
        label.addCustomValueSetListener(event -> label.setValue(event.getDetail()));
        label.setHelperText(getTranslation("credential.fee.label.hint"));
        label.setWidthFull();
        var amount = new BigDecimalField(getTranslation("credential.fee.amount"));
        var asOf = new DatePicker(getTranslation("credential.column.asOf"), today);
        asOf.setLocale(getLocale());
        var source = new TextField(getTranslation("credential.field.source"));
        source.setHelperText(getTranslation("credential.fee.source.hint"));
        source.setWidthFull();
        var row = new Div(amount, asOf);
        row.addClassName("credential-fields");
        var form = new Div(new Paragraph(getTranslation("credential.fee.hint")), label, row, source);
        form.addClassName("credential-form");
        add(form);
        Map<Field, HasValidation> fields =
                Map.of(Field.LABEL, label, Field.AMOUNT, amount, Field.AS_OF, asOf, Field.SOURCE, source);
        fields.values().forEach(field -> field.setManualValidation(true));
        var confirm = new Button(getTranslation("credential.save"), click -> {
            var command = new WriteFee(
                    Objects.toString(label.getValue(), ""), amount.getValue(), source.getValue(), asOf.getValue());
            if (CredentialWords.mark(fields, command.problems(today))) {
                close();
                keep.accept(command);
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }
}
