package org.ctoportal.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.ctoportal.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Screens without a browser, on the real services and database. */
@IntegrationTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.ctoportal");

    @Autowired
    private ApplicationContext context;

    @Autowired
    protected TwoDistricts districts;

    /** Opens the portal as the person of that role in the first district; English. */
    protected void openAs(Role role) {
        districts.actInFirst(role);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.US);
    }

    protected void goTo(String location) {
        UI.getCurrent().navigate(location);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        districts.signOut();
    }
}
