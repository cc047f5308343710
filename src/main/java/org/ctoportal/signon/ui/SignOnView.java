package org.ctoportal.signon.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.identity.Permissions;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.signon.SignOnService;
import org.ctoportal.signon.SignOnSettings;
import org.ctoportal.signon.SignOnState;

/** By which identity provider people of the district come in. */
@Route(PeopleRoutes.SIGN_ON)
@RolesAllowed(Permissions.KEEP_SIGN_IN)
class SignOnView extends Div implements HasDynamicTitle {

    private final transient SignOnService service;
    private final SignOnForm form = new SignOnForm(this::keep);
    private final Section doors = new Section();

    SignOnView(SignOnService service) {
        this.service = service;
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("signOn.subtitle"));
        addClassNames("page", "account");
        add(new Anchor(PeopleRoutes.SIGN_IN, getTranslation("people.signIn")), header, form, doors);
        load();
    }

    private void load() {
        var state = service.state();
        form.setState(state);
        doors.removeAll();
        doors.add(new H2(getTranslation("signOn.use")), stands(state));
        if (state.secret()) {
            var tryIt = new Anchor(state.tryAddress(), getTranslation("signOn.try"));
            tryIt.setRouterIgnore(true);
            doors.add(tryIt);
        }
        if (state.on()) {
            doors.add(passwords(state));
            if (state.outside()) {
                var notice = new Paragraph(getTranslation("signOn.outside"));
                notice.addClassName("notice");
                doors.add(notice);
            }
            doors.add(new Button(getTranslation("signOn.turnOff"), click -> turn(false)));
        } else if (state.tried()) {
            var on = new Button(getTranslation("signOn.turnOn"), click -> turn(true));
            on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            doors.add(on);
        }
    }

    private Paragraph stands(SignOnState state) {
        var how = state.on() ? "on" : state.tried() ? "tried" : state.secret() ? "untried" : "none";
        return new Paragraph(getTranslation("signOn.stands." + how));
    }

    private Checkbox passwords(SignOnState state) {
        var allowed = new Checkbox(getTranslation("signOn.passwords"), state.passwords());
        allowed.setHelperText(getTranslation("signOn.passwords.hint"));
        allowed.addValueChangeListener(event -> {
            service.allowPasswords(event.getValue());
            load();
            Notices.done(getTranslation("people.signIn.saved"));
        });
        return allowed;
    }

    private void turn(boolean on) {
        if (on) {
            service.turnOn();
        } else {
            service.turnOff();
        }
        load();
        Notices.done(getTranslation("people.signIn.saved"));
    }

    private void keep(SignOnSettings settings, String secret) {
        var mistakes = service.mistakes(settings, secret);
        form.setMistakes(mistakes);
        if (mistakes.isEmpty()) {
            service.keep(settings, secret);
            load();
            Notices.done(getTranslation("signOn.saved"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signOn.title");
    }
}
