package org.ctoportal.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Map;
import java.util.Set;
import org.ctoportal.signon.ProviderKind;
import org.ctoportal.signon.SignOnService;
import org.ctoportal.signon.SignOnService.Mistake;
import org.ctoportal.signon.SignOnSettings;
import org.ctoportal.signon.SignOnState;

/** Who the provider of the district is and how the portal is known there. */
class SignOnForm extends Composite<Section> {

    private final Select<ProviderKind> kind = new Select<>();
    private final TextField place = new TextField();
    private final TextField client = new TextField(getTranslation("signOn.client"));
    private final PasswordField secret = new PasswordField(getTranslation("signOn.secret"));
    private final TextField domains = new TextField(getTranslation("signOn.domains"));
    private final Checkbox newcomers = new Checkbox(getTranslation("signOn.newcomers"));
    private final Checkbox factor = new Checkbox(getTranslation("signOn.factor"));
    private final TextField back = new TextField(getTranslation("signOn.back"));

    SignOnForm(SerializableBiConsumer<SignOnSettings, String> save) {
        kind.setLabel(getTranslation("signOn.kind"));
        kind.setItems(ProviderKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("signOn.kind." + one));
        kind.addValueChangeListener(event -> show(event.getValue()));
        back.setReadOnly(true);
        back.setHelperText(getTranslation("signOn.back.hint"));
        domains.setHelperText(getTranslation("signOn.domains.hint"));
        newcomers.setHelperText(getTranslation("signOn.newcomers.hint"));
        factor.setHelperText(getTranslation("signOn.factor.hint"));
        client.setMaxLength(SignOnService.LONGEST);
        secret.setMaxLength(SignOnService.LONGEST);
        secret.setAutocomplete(Autocomplete.NEW_PASSWORD);
        secret.setRevealButtonVisible(false);
        fields().values().forEach(field -> field.setManualValidation(true));
        var go = new Button(getTranslation("people.save"), click -> save.accept(settings(), secret.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var hint = new Paragraph(getTranslation("signOn.provider.hint"));
        hint.addClassName("hint");
        getContent()
                .add(
                        new H2(getTranslation("signOn.provider")),
                        hint,
                        kind,
                        place,
                        back,
                        client,
                        secret,
                        domains,
                        newcomers,
                        factor,
                        go);
        getContent().addClassName("sign-on");
    }

    void setState(SignOnState state) {
        var settings = state.settings();
        kind.setValue(settings.kind());
        show(settings.kind());
        place.setValue(settings.place());
        client.setValue(settings.clientId());
        domains.setValue(settings.domains());
        newcomers.setValue(settings.newcomers());
        factor.setValue(settings.factor());
        back.setValue(state.back());
        secret.clear();
        secret.setHelperText(getTranslation(state.secret() ? "signOn.secret.kept" : "signOn.secret.none"));
    }

    void setMistakes(Set<Mistake> mistakes) {
        fields().forEach((mistake, field) -> {
            field.setInvalid(mistakes.contains(mistake));
            field.setErrorMessage(getTranslation("signOn.mistake." + mistake));
        });
    }

    private Map<Mistake, HasValidation> fields() {
        return Map.of(Mistake.PLACE, place, Mistake.CLIENT, client, Mistake.SECRET, secret, Mistake.DOMAINS, domains);
    }

    private SignOnSettings settings() {
        return new SignOnSettings(
                kind.getValue(),
                place.getValue(),
                client.getValue(),
                domains.getValue(),
                newcomers.getValue(),
                factor.getValue());
    }

    private void show(ProviderKind chosen) {
        place.setVisible(chosen != ProviderKind.GOOGLE);
        place.setLabel(getTranslation("signOn.place." + chosen));
        place.setHelperText(getTranslation("signOn.place.hint." + chosen));
    }
}
