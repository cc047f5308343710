package org.ctoportal.credential.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.credential.intake.IssuerKnownException;
import org.ctoportal.credential.intake.StaleIssuerException;
import org.ctoportal.credential.intake.WriteIssuer;
import org.ctoportal.credential.intake.WriteIssuer.Field;
import org.ctoportal.shared.ui.Notices;

/** Whose badges the district believes: the exact address, the keys, and from whom it has them. */
class IssuerDialog extends Dialog {

    private final TextField address = new TextField(getTranslation("credential.issuer.address"));
    private final TextField name = new TextField(getTranslation("credential.field.holder"));
    private final ComboBox<String> issuesAs = new ComboBox<>(getTranslation("credential.issuer.issuesAs"));
    private final TextArea keys = new TextArea(getTranslation("credential.issuer.keys"));
    private final TextField source = new TextField(getTranslation("credential.field.source"));

    IssuerDialog(String title, List<String> issuers, SerializableConsumer<WriteIssuer> keep) {
        setHeaderTitle(title);
        setWidth("42rem");
        setMaxWidth("96vw");
        address.setHelperText(getTranslation("credential.issuer.address.hint"));
        issuesAs.setItems(issuers);
        issuesAs.setHelperText(getTranslation("credential.issuer.issuesAs.hint"));
        keys.setHelperText(getTranslation("credential.issuer.keys.hint"));
        keys.setMinRows(4);
        keys.setMaxRows(10);
        source.setHelperText(getTranslation("credential.issuer.source.hint"));
        fields().values().forEach(field -> field.setManualValidation(true));
        List.of(address, keys, source).forEach(field -> field.setWidthFull());
        var row = new Div(name, issuesAs);
        row.addClassName("credential-fields");
        var form = new Div(new Paragraph(getTranslation("credential.issuer.hint")), row, address, keys, source);
        form.addClassName("credential-form");
        add(form);
        var confirm = new Button(getTranslation("credential.save"), click -> keep(keep));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), confirm);
    }

    IssuerDialog showing(WriteIssuer words) {
        address.setValue(words.address());
        name.setValue(words.name());
        issuesAs.setValue(words.issuesAs());
        keys.setValue(words.keys());
        source.setValue(words.source());
        return this;
    }

    private Map<Field, HasValidation> fields() {
        return Map.of(
                Field.ADDRESS, address,
                Field.NAME, name,
                Field.ISSUES_AS, issuesAs,
                Field.KEYS, keys,
                Field.SOURCE, source);
    }

    private void keep(SerializableConsumer<WriteIssuer> keep) {
        var command = new WriteIssuer(
                address.getValue(),
                name.getValue(),
                Objects.toString(issuesAs.getValue(), ""),
                keys.getValue(),
                source.getValue());
        if (!CredentialWords.mark(fields(), command.problems())) {
            return;
        }
        try {
            keep.accept(command);
            close();
        } catch (IssuerKnownException e) {
            CredentialWords.mark(fields(), Map.of(Field.ADDRESS, "issuerKnown"));
        } catch (StaleIssuerException e) {
            Notices.problem(getTranslation("credential.stale"));
        }
    }
}
