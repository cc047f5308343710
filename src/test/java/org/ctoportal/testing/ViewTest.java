package org.ctoportal.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Screens without a browser, on the real services and database. */
@IntegrationTest
@Tag("once")
public abstract class ViewTest {

    private static final Routes ROUTES = PortalRoutes.all();

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected TwoDistricts districts;

    /** Opens the portal as the person of that role in the first district; English. */
    protected void openAs(Role role) {
        districts.actInFirst(role);
        open();
    }

    /** Opens the portal as the person of that role in a district of {@link TwoDistricts#another}; English. */
    protected void openIn(DistrictId district, Role role) {
        districts.actIn(district, role);
        open();
    }

    /** Opens the portal as the person with the address in one of their districts; English. */
    protected void openAs(String email, DistrictId district) {
        districts.actAs(email, district);
        open();
    }

    private void open() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        presentToScreens(SecurityContextHolder.getContext().getAuthentication());
        UI.getCurrent().setLocale(Locale.US);
    }

    /** Screens ask the request who is there; Spring Security's filters, which would answer, do not run here. */
    private static void presentToScreens(Authentication person) {
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(person);
        request.setUserInRole((principal, role) -> person.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    protected void goTo(String location) {
        UI.getCurrent().navigate(location);
    }

    @AfterEach
    protected void close() {
        MockVaadin.tearDown();
        districts.signOut();
    }
}
