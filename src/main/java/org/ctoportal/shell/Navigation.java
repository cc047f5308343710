package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ctoportal.shared.ui.MenuLink;

/** The menu in its groups; shows what the signed-in person may open and nothing else. */
class Navigation extends Composite<Div> {

    private static final String TOP = "top";
    private static final List<String> GROUPS = List.of(TOP, "hire", "grow", "reward", "framework", "district");

    Navigation(List<MenuLink> offered) {
        getContent().addClassName("navigation");
        var links = new ArrayList<>(offered);
        MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new MenuLink(entry.title(), entry.path(), orderOf(entry.order())))
                .forEach(links::add);
        links.sort(Comparator.comparingDouble(MenuLink::order));
        GROUPS.forEach(group -> addGroup(group, links));
    }

    private static double orderOf(@org.jspecify.annotations.Nullable Double order) {
        return order == null ? Double.MAX_VALUE : order;
    }

    private void addGroup(String group, List<MenuLink> links) {
        var nav = group.equals(TOP) ? new SideNav() : new SideNav(getTranslation("menu." + group));
        nav.getElement().setAttribute("aria-label", getTranslation("menu." + group));
        links.stream()
                .filter(link -> link.titleKey().startsWith("menu." + group + "."))
                .map(this::item)
                .forEach(nav::addItem);
        if (!nav.getItems().isEmpty()) {
            getContent().add(nav);
        }
    }

    private SideNavItem item(MenuLink link) {
        var item = new SideNavItem(getTranslation(link.titleKey()), link.path());
        item.setMatchNested(!link.path().isEmpty());
        return item;
    }
}
