package org.ctoportal.credential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.credential.catalogue.CredentialType;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteHolding.Field;
import org.ctoportal.shared.ui.DayField;
import org.jspecify.annotations.Nullable;

/** What is known of a credential that somebody holds. */
class HoldingForm extends Composite<Div> {

    private final ComboBox<CredentialType> type = new ComboBox<>(getTranslation("credential.field.type"));
    private final TextField title = new TextField(getTranslation("credential.field.title"));
    private final TextField number = new TextField(getTranslation("credential.field.number"));
    private final DayField authorized = new DayField(getTranslation("credential.field.authorized"));
    private final DayField issued = new DayField(getTranslation("credential.field.issued"));
    private final DayField expires = new DayField(getTranslation("credential.field.expires"));
    private final TextField link = new TextField(getTranslation("credential.field.link"));

    HoldingForm(List<CredentialType> types) {
        type.setItems(types);
        type.setItemLabelGenerator(CredentialType::plainTitle);
        type.addValueChangeListener(event -> explain(event.getValue()));
        type.setWidthFull();
        title.setHelperText(getTranslation("credential.field.title.hint"));
        issued.setHelperText(getTranslation("credential.field.issued.hint"));
        authorized.setHelperText(getTranslation("credential.field.authorized.hint"));
        link.setPlaceholder("https://");
        fields().values().forEach(field -> field.setManualValidation(true));
        List.of(authorized, issued, expires).forEach(day -> day.setLocale(getLocale()));
        var row = new Div(title, number, authorized, issued, expires, link);
        row.addClassName("credential-fields");
        getContent().addClassName("credential-form");
        getContent().add(type, row);
        explain(null);
    }

    /** What the rule makes of an empty day is told, not filled in. */
    private void explain(@Nullable CredentialType chosen) {
        title.setVisible(chosen != null && chosen.hasOpenTitle());
        var months = chosen == null ? null : chosen.terms().months();
        expires.setHelperText(
                months == null
                        ? getTranslation("credential.field.expires.none")
                        : getTranslation("credential.field.expires.rule", months));
    }

    void show(WriteHolding words) {
        type.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(words.type()))
                .findFirst()
                .ifPresent(type::setValue);
        title.setValue(words.title());
        number.setValue(words.number());
        authorized.setValue(words.authorizedOn());
        issued.setValue(words.issuedOn());
        expires.setValue(words.expiresOn());
        link.setValue(words.link());
    }

    /** Of a renewal only its own days, number and address are asked for. */
    void askForRenewal() {
        type.setReadOnly(true);
        authorized.setVisible(false);
        issued.setHelperText(getTranslation("credential.renew.issued"));
    }

    WriteHolding words() {
        return new WriteHolding(
                type.getValue() == null ? "" : type.getValue().code(),
                title.getValue(),
                number.getValue(),
                authorized.getValue(),
                issued.getValue(),
                expires.getValue(),
                link.getValue());
    }

    Map<Field, HasValidation> fields() {
        var fields = new EnumMap<Field, HasValidation>(Field.class);
        fields.putAll(Map.of(
                Field.TYPE, type,
                Field.TITLE, title,
                Field.NUMBER, number,
                Field.AUTHORIZED, authorized,
                Field.ISSUED, issued,
                Field.EXPIRES, expires,
                Field.LINK, link));
        return fields;
    }
}
