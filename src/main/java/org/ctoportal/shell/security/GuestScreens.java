package org.ctoportal.shell.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.springframework.stereotype.Component;

/**
 * Keeps the screens of guests within their folder too: within an open page, going somewhere is a message to the server that
 * has no address of its own. Whatever else is asked for shows the first screen of the folder.
 */
@Component
class GuestScreens implements VaadinServiceInitListener {

    private final CurrentUser currentUser;

    GuestScreens(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(initialized -> initialized
                        .getUI()
                        .addBeforeEnterListener(
                                entered -> currentUser.findGuest().ifPresent(guest -> keepInside(guest, entered))));
    }

    private static void keepInside(Guest guest, BeforeEnterEvent event) {
        if (!guest.holds("/" + event.getLocation().getPath())) {
            event.forwardTo(guest.folder().substring(1));
        }
    }
}
