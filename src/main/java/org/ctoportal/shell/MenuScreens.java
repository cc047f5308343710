package org.ctoportal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.ui.MenuLink;
import org.springframework.util.function.SingletonSupplier;

/**
 * The screens that have an entry in the menu, found once. Vaadin's own list goes through all routes again for each of
 * them, at every page that is opened: a quarter of the time such a page took.
 */
@org.springframework.stereotype.Component
class MenuScreens {

    private final Supplier<List<Screen>> screens = SingletonSupplier.of(MenuScreens::all);
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    /** What this person may open. */
    Stream<MenuLink> openTo(SignedInPerson person) {
        Principal principal = person::getUsername;
        return screens.get().stream()
                .filter(screen -> access.hasAccess(screen.view(), principal, person::may))
                .map(Screen::link);
    }

    private static List<Screen> all() {
        var routes = RouteConfiguration.forApplicationScope();
        return routes.getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(Menu.class))
                .map(view -> Screen.of(view, routes.getUrl(view)))
                .toList();
    }

    private record Screen(Class<? extends Component> view, MenuLink link) {

        static Screen of(Class<? extends Component> view, String path) {
            var menu = view.getAnnotation(Menu.class);
            return new Screen(view, new MenuLink(menu.title(), path, menu.order()));
        }
    }
}
