package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.identity.CurrentUser;

/** The frame around what a member of a panel sees: nothing of the portal but its name and the way out. */
@Layout("panel")
@PermitAll
class PanelLayout extends Composite<Div> implements RouterLayout {

    private static final String CONTENT = "content";

    private final Main content = new Main();

    PanelLayout(CurrentUser currentUser, AuthenticationContext authentication) {
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        var brand = new Span(new Image("icons/portal.svg", ""), new Span(getTranslation("app.name")));
        brand.addClassName("seat-brand");
        var frame = new Header(skip, brand, wayOut(currentUser, authentication));
        frame.addClassName("seat-frame");
        getContent().addClassName("seat-layout");
        getContent().add(frame, content);
    }

    private Component wayOut(CurrentUser currentUser, AuthenticationContext authentication) {
        if (currentUser.find().isPresent()) {
            var back = new Anchor("", getTranslation("interview.panel.seat.back"));
            back.addClassName("button");
            return back;
        }
        var leave = new Button(getTranslation("interview.panel.seat.leave"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return leave;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }
}
