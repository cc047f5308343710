package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shell.security.SessionSeat;

/** The signed-in person with what concerns them alone: appearance, the other districts they work in, signing out. */
class PersonMenu extends Composite<Div> {

    private final transient PreferenceService preferences;
    private final transient SessionSeat sessionSeat;
    private final Popover popover = new Popover();

    PersonMenu(
            SignedInPerson person,
            PreferenceService preferences,
            SeatService seats,
            SessionSeat sessionSeat,
            AuthenticationContext authentication) {
        this.preferences = preferences;
        this.sessionSeat = sessionSeat;
        var account = new Button(words(person));
        account.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        account.setAriaLabel(getTranslation("shell.person", person.name()));
        popover.setTarget(account);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setAutofocus(true);
        popover.setAriaLabel(getTranslation("shell.person", person.name()));
        var content = new Div(appearance());
        content.addClassName("person-menu");
        addDistricts(content, person, seats);
        content.add(new Anchor(PeopleRoutes.ACCOUNT, getTranslation("shell.account")));
        content.add(action(getTranslation("shell.signOut"), authentication::logout));
        popover.add(content);
        getContent().addClassName("person");
        getContent().add(account);
    }

    private static Span words(SignedInPerson person) {
        var name = new Span(person.name());
        name.addClassName("person-name");
        var title = new Span(person.title());
        title.addClassName("person-title");
        var words = new Span(name, title);
        words.addClassName("person-words");
        return words;
    }

    private RadioButtonGroup<ColorScheme.Value> appearance() {
        var schemes = new RadioButtonGroup<ColorScheme.Value>(getTranslation("shell.appearance"));
        schemes.setItems(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);
        schemes.setItemLabelGenerator(scheme -> getTranslation("shell.appearance." + scheme));
        schemes.setValue(ColorScheme.Value.fromString(preferences.colorScheme()));
        schemes.addClassName("stacked");
        schemes.addValueChangeListener(event -> choose(event.getValue()));
        return schemes;
    }

    private void choose(ColorScheme.Value scheme) {
        preferences.keepColorScheme(scheme.getValue());
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    }

    private void addDistricts(Div content, SignedInPerson person, SeatService seats) {
        var others = seats.districts().stream()
                .filter(district -> !district.id().equals(person.districtId()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var change = new Span(getTranslation("shell.district.change"));
        change.addClassName("person-menu-label");
        content.add(change);
        others.forEach(other -> content.add(action(other.name(), () -> sessionSeat.change(other.id()))));
    }

    private static Button action(String words, SerializableRunnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
