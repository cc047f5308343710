package org.ctoportal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.identity.RefusedAccess;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.context.ApplicationEventPublisher;

/** The page exists, but not for the roles of the signed-in person in this district. */
@ParentLayout(MainLayout.class)
@PermitAll
class AccessRefusedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final int STATUS = 403;

    private final transient ApplicationEventPublisher events;

    AccessRefusedView(ApplicationEventPublisher events) {
        this.events = events;
        var header = new PageHeader(getTranslation("shell.refused.title"));
        header.setSubtitle(getTranslation("shell.refused.text"));
        getContent().addClassNames("page", "narrow");
        getContent().add(header, new Anchor("", getTranslation("shell.error.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        events.publishEvent(new RefusedAccess("/" + event.getLocation().getPath()));
        return STATUS;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.refused.title");
    }
}
