package org.ctoportal.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.search.FindingRoutes;
import org.ctoportal.search.FindingService;
import org.ctoportal.shared.ui.MenuLink;
import org.jspecify.annotations.Nullable;

/** Opens the search from every screen: by a click, by Ctrl or Cmd with K, and by a slash. Knows what was opened last. */
@JsModule("context://js/find.js")
public class FindButton extends Composite<NativeButton> implements AfterNavigationObserver {

    private static final int REMEMBERED = 20;
    private static final int SHOWN = 5;

    private final transient FindingService finding;
    private final transient List<MenuLink> screens;
    private @Nullable FindDialog dialog;

    private FindButton(FindingService finding, List<MenuLink> screens) {
        this.finding = finding;
        this.screens = List.copyOf(screens);
        var button = getContent();
        button.addClassName("find-button");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K /")
                .setAttribute("aria-label", getTranslation("find.title"));
        button.addClickListener(click -> open());
    }

    /** A magnifying glass, where there is little room. */
    public static FindButton small(FindingService finding, List<MenuLink> screens) {
        return new FindButton(finding, screens);
    }

    /** With a word and the keys. */
    public static FindButton wide(FindingService finding, List<MenuLink> screens) {
        var button = new FindButton(finding, screens);
        var keys = new Span("Ctrl K");
        keys.addClassName("find-keys");
        button.getContent().add(new Span(button.getTranslation("find.button")), keys);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.portalFind.listen(this)");
    }

    private void open() {
        if (dialog == null || !dialog.isOpened()) {
            dialog = new FindDialog(
                    finding, screens, visited().reversed().stream().limit(SHOWN).toList());
            dialog.open();
        }
    }

    /** Whatever was chosen is open now. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (dialog != null) {
            dialog.close();
        }
        var place = event.getLocation().getPathWithQueryParameters();
        if (!place.isEmpty() && !place.startsWith(FindingRoutes.FOUND)) {
            visited().remove(place);
            visited().add(place);
            if (visited().size() > REMEMBERED) {
                visited().removeFirst();
            }
        }
    }

    /** Kept as long as the person stays signed in, and nowhere else. */
    private static List<String> visited() {
        var session = VaadinSession.getCurrent();
        var known = session.getAttribute(Visited.class);
        if (known == null) {
            known = new Visited();
            session.setAttribute(Visited.class, known);
        }
        return known;
    }

    private static class Visited extends ArrayList<String> {

        private static final long serialVersionUID = 1L;
    }
}
