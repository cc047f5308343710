package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.shared.ui.MenuLink;

/** The menu in its groups; shows what the signed-in person may open and nothing else, and marks where they are. */
class Navigation extends Composite<Div> implements AfterNavigationObserver {

    private static final String TOP = "top";
    private static final List<String> GROUPS = List.of(TOP, "hire", "grow", "reward", "framework", "district");

    private final Map<String, SideNavItem> itemsByPath = new HashMap<>();

    Navigation(Stream<MenuLink> offered) {
        getContent().addClassName("navigation");
        var links = inOrder(offered);
        GROUPS.forEach(group -> addGroup(group, links));
    }

    /** Group by group. */
    static List<MenuLink> inOrder(Stream<MenuLink> offered) {
        return offered.sorted(Comparator.<MenuLink>comparingInt(
                                link -> GROUPS.indexOf(link.titleKey().split("\\.")[1]))
                        .thenComparingDouble(MenuLink::order))
                .toList();
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
        itemsByPath.put(link.path(), item);
        return item;
    }

    /** Of entries above the present place only the nearest is marked: a pack's own, before the one for all templates. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        var nearest = itemsByPath.containsKey(here)
                ? here
                : itemsByPath.keySet().stream()
                        .filter(path -> !path.isEmpty() && here.startsWith(path + "/"))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(here);
        // Its own path always stays among them: an item whose aliases are taken away fails in the browser.
        itemsByPath.forEach((path, item) -> {
            var isAbove = path.equals(nearest) && !path.equals(here);
            item.setPathAliases(isAbove ? Set.of(path, here) : Set.of(path));
        });
    }
}
