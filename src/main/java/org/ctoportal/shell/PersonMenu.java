package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shell.security.SessionSeat;

/** The signed-in person with what concerns them alone: appearance, the other districts they work in, signing out. */
class PersonMenu extends Composite<Div> {

    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private final transient PreferenceService preferences;
    private final transient SeatService seats;
    private final transient SessionSeat sessionSeat;

    PersonMenu(
            SignedInPerson person,
            PreferenceService preferences,
            SeatService seats,
            SessionSeat sessionSeat,
            AuthenticationContext authentication) {
        this.preferences = preferences;
        this.seats = seats;
        this.sessionSeat = sessionSeat;
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = menu.addItem(words(person));
        root.setAriaLabel(getTranslation("shell.person", person.name()));
        addAppearance(root.getSubMenu());
        addDistricts(root.getSubMenu(), person);
        root.getSubMenu().addItem(getTranslation("shell.signOut"), click -> authentication.logout());
        getContent().addClassName("person");
        getContent().add(menu);
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

    private void addAppearance(SubMenu menu) {
        var appearance = menu.addItem(getTranslation("shell.appearance"));
        for (var scheme : SCHEMES) {
            var item = appearance.getSubMenu().addItem(getTranslation("shell.appearance." + scheme));
            item.setCheckable(true);
            item.setChecked(scheme.getValue().equals(preferences.colorScheme()));
            item.addClickListener(click -> choose(scheme, item, appearance));
        }
    }

    private void choose(ColorScheme.Value scheme, MenuItem chosen, MenuItem appearance) {
        preferences.keepColorScheme(scheme.getValue());
        appearance.getSubMenu().getItems().forEach(item -> item.setChecked(item == chosen));
        getUI().ifPresent(ui -> ui.getPage().setColorScheme(scheme));
    }

    private void addDistricts(SubMenu menu, SignedInPerson person) {
        var others = seats.districts().stream()
                .filter(district -> !district.id().equals(person.districtId()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        var change = menu.addItem(getTranslation("shell.district.change"));
        others.forEach(other -> change.getSubMenu().addItem(other.name(), click -> sit(other)));
    }

    private void sit(DistrictSummary district) {
        sessionSeat.change(district.id());
    }
}
