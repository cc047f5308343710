package org.ctoportal.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PreferenceService;
import org.ctoportal.identity.SeatService;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.search.FindingService;
import org.ctoportal.search.ui.FindButton;
import org.ctoportal.shared.Language;
import org.ctoportal.shared.ui.MenuLink;
import org.ctoportal.shell.security.SessionSeat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: brand, menu, the signed-in person. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private static final String CONTENT = "content";

    /** Milliseconds; whoever waits longer sees that something is under way. */
    private static final int LONGEST_WITHOUT_A_SIGN = 300;

    private final Main content = new Main();
    private final MaintenanceBanner banner;
    private final transient PreferenceService preferences;
    private final @Nullable SignedInPerson person;

    MainLayout(
            MaintenanceBanner banner,
            CurrentUser currentUser,
            PreferenceService preferences,
            SeatService seats,
            SessionSeat sessionSeat,
            AuthenticationContext authentication,
            MenuScreens screens,
            ObjectProvider<MenuLink> links,
            FindingService finding) {
        this.banner = banner;
        this.preferences = preferences;
        this.person = currentUser.find().orElse(null);
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        setContent(content);
        // Around an error a guest sees nothing of the portal.
        if (person != null) {
            var wanted = links.stream().filter(link -> link.wanted().getAsBoolean());
            var offered = Navigation.inOrder(Stream.concat(screens.openTo(person), wanted));
            var menu = new PersonMenu(person, preferences, seats, sessionSeat, authentication);
            furnish(person, FindButton.wide(finding, offered), new Navigation(offered.stream()), menu);
            addToNavbar(FindButton.small(finding, offered));
        }
    }

    private void furnish(SignedInPerson person, FindButton find, Navigation navigation, PersonMenu menu) {
        setPrimarySection(Section.DRAWER);
        // Whose what is kept in this tab is: see kept-words.js.
        content.getElement()
                .setAttribute("data-person", String.valueOf(person.id().value()));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        addToNavbar(skipLink(), toggle, new Span(getTranslation("app.name")));
        var drawer = new Div(brand(person.districtName()), find, navigation, menu);
        drawer.addClassName("drawer");
        addToDrawer(drawer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getLoadingIndicatorConfiguration().setFirstDelay(LONGEST_WITHOUT_A_SIGN);
        if (person != null) {
            var scheme = preferences.arrive(Language.of(event.getUI().getLocale()));
            event.getUI().getPage().setColorScheme(ColorScheme.Value.fromString(scheme));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        banner.refresh();
        content.getElement().appendChild(banner.getElement(), view.getElement());
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.setRouterIgnore(true);
        link.addClassName("skip-link");
        return link;
    }

    private Anchor brand(String districtName) {
        var icon = new Image("icons/portal.svg", "");
        var district = new Span(districtName);
        district.getElement().setAttribute("class", "brand-district");
        var words = new Span(new Span(getTranslation("app.name")), district);
        words.addClassName("brand-words");
        var brand = new Anchor("", icon, words);
        brand.addClassName("brand");
        return brand;
    }
}
