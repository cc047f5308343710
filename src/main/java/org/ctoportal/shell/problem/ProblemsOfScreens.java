package org.ctoportal.shell.problem;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.ctoportal.identity.RefusedAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives every session its error handler and its notices, and unknown pages the status they deserve. */
@Component
class ProblemsOfScreens implements VaadinServiceInitListener {

    private static final int NOT_FOUND = 404;

    private final I18NProvider translations;
    private final ApplicationEventPublisher events;

    ProblemsOfScreens(I18NProvider translations, ApplicationEventPublisher events) {
        this.events = events;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(new SignedOutMessages(translations));
        service.addSessionInitListener(session -> session.getSession()
                .setErrorHandler(new SessionProblems(place -> events.publishEvent(new RefusedAccess(place)))));
        event.addIndexHtmlRequestListener(page -> {
            var path = page.getVaadinRequest().getPathInfo();
            var route = path == null ? "" : path.replaceFirst("^/", "");
            var known = service.getRouter().getRegistry().getNavigationRouteTarget(route);
            if (!known.hasTarget()) {
                page.getVaadinResponse().setStatus(NOT_FOUND);
            }
        });
    }
}
