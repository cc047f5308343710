package org.ctoportal.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.catalogue.CredentialKind;
import org.ctoportal.credential.catalogue.WriteType;
import org.ctoportal.credential.catalogue.WriteType.Field;

/** Adds a credential of the district's own to the catalogue, or says it anew. */
class TypeDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("credential.field.name"));
    private final TextField issuer = new TextField(getTranslation("credential.field.issuer"));
    private final Select<CredentialKind> kind = new Select<>();
    private final TextField letters = new TextField(getTranslation("credential.field.letters"));
    private final IntegerField months = new IntegerField(getTranslation("credential.field.months"));
    private final BigDecimalField hours = new BigDecimalField(getTranslation("credential.field.hours"));
    private final MultiSelectComboBox<String> skills =
            new MultiSelectComboBox<>(getTranslation("credential.learning.skills"));
    private final TextField source = new TextField(getTranslation("credential.field.source"));

    TypeDialog(List<String> codes, SerializableConsumer<WriteType> keep) {
        setHeaderTitle(getTranslation("credential.type.add"));
        setWidth("42rem");
        setMaxWidth("96vw");
        kind.setLabel(getTranslation("credential.field.kind"));
        kind.setItems(CredentialKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("credential.kind." + one));
        kind.setValue(CredentialKind.PROGRAM_CERTIFICATE);
        skills.setItems(codes);
        months.setHelperText(getTranslation("credential.field.months.hint"));
        List.of(title, issuer, letters, source).forEach(field -> field.setManualValidation(true));
        months.setManualValidation(true);
        hours.setManualValidation(true);
        var form = new Div(title, issuer, kind, letters, months, hours, skills, source);
        form.addClassName("credential-fields");
        add(form);
        var confirm = new Button(getTranslation("credential.save"), click -> keep(keep));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    /** Says anew one that is there. */
    TypeDialog showing(WriteType words) {
        setHeaderTitle(getTranslation("credential.type.change"));
        title.setValue(words.title());
        issuer.setValue(words.issuer());
        kind.setValue(words.kind());
        letters.setValue(words.letters());
        months.setValue(words.months());
        hours.setValue(words.hours());
        skills.setValue(words.skills());
        source.setValue(words.source());
        addComponentAsFirst(new Paragraph(getTranslation("credential.type.change.hint")));
        return this;
    }

    private void keep(SerializableConsumer<WriteType> keep) {
        var command = new WriteType(
                title.getValue(),
                issuer.getValue(),
                kind.getValue(),
                letters.getValue(),
                months.getValue(),
                hours.getValue(),
                skills.getValue().stream().sorted().toList(),
                source.getValue());
        var fields = Map.of(
                Field.TITLE, title,
                Field.ISSUER, issuer,
                Field.LETTERS, letters,
                Field.MONTHS, months,
                Field.HOURS, hours,
                Field.SOURCE, source);
        if (CredentialWords.mark(fields, command.problems())) {
            close();
            keep.accept(command);
        }
    }
}
