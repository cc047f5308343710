package org.ctoportal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctoportal.home.HelpRoutes;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.help.HelpPage;
import org.ctoportal.shared.help.HelpTexts;
import org.ctoportal.shared.ui.HelpText;
import org.ctoportal.shared.ui.PageHeader;

/** The help of every screen the signed-in person may open, on one page to look through and to print. */
@Route(HelpRoutes.HELP)
@Menu(title = "menu.top.help", order = 9)
@PermitAll
class HelpView extends Div implements HasDynamicTitle {

    HelpView(CurrentUser currentUser) {
        addClassNames("page", "narrow");
        var header = new PageHeader(getTranslation("help.title"));
        header.setSubtitle(getTranslation("help.subtitle"));
        var screens = screens();
        var shown = HelpTexts.of(getLocale()).all().stream()
                .filter(page -> screens.containsKey(page.route()))
                .filter(page -> isOpen(screens.getOrDefault(page.route(), List.of()), currentUser.get()))
                .toList();
        var contents = new UnorderedList();
        contents.addClassName("help-contents");
        add(header, contents);
        for (var at = 0; at < shown.size(); at++) {
            var mark = "help-" + at;
            var link = new Anchor(HelpRoutes.HELP + "#" + mark, shown.get(at).title());
            link.setRouterIgnore(true);
            contents.add(new ListItem(link));
            var permissions = screens.getOrDefault(shown.get(at).route(), List.of());
            add(section(shown.get(at), mark, permissions));
        }
    }

    private static Section section(HelpPage page, String mark, List<String> permissions) {
        var section = new Section(new H2(page.title()), new HelpText(page, permissions));
        section.setId(mark);
        section.addClassNames("panel", "help-page");
        return section;
    }

    /** Every screen with the permissions that open it; none where everybody signed in may. */
    private static Map<String, List<String>> screens() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .collect(Collectors.toMap(
                        RouteData::getTemplate, route -> permissions(route.getNavigationTarget()), (one, same) -> one));
    }

    private static List<String> permissions(Class<? extends Component> screen) {
        var allowed = screen.getAnnotation(RolesAllowed.class);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private static boolean isOpen(List<String> permissions, SignedInPerson person) {
        return permissions.isEmpty() || permissions.stream().anyMatch(person::may);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.title");
    }
}
