package org.ctoportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.SignInRulesService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** How people of the district sign in. */
@Route(PeopleRoutes.SIGN_IN)
@RolesAllowed(Permissions.KEEP_SIGN_IN)
class SignInRulesView extends Div implements HasDynamicTitle {

    private final transient SignInRulesService rules;
    private final CheckboxGroup<Role> demanded = new CheckboxGroup<>();

    SignInRulesView(SignInRulesService rules) {
        this.rules = rules;
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("people.signIn.subtitle"));
        addClassNames("page", "account");
        header.addAction(new Anchor(PeopleRoutes.SIGN_ON, getTranslation("signOn.title")));
        add(new Anchor(PeopleRoutes.PEOPLE, getTranslation("people.signIn.back")), header, factors());
    }

    private Section factors() {
        demanded.setLabel(getTranslation("people.signIn.demanded"));
        demanded.setItems(Role.values());
        demanded.setItemLabelGenerator(role -> getTranslation("people.role." + role));
        demanded.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        demanded.setValue(rules.demanded());
        var hint = new Paragraph(getTranslation("people.signIn.factor.hint"));
        hint.addClassName("hint");
        var save = new Button(getTranslation("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Section(new H2(getTranslation("people.factor")), hint, demanded, save);
    }

    private void save() {
        rules.demand(demanded.getValue());
        Notices.done(getTranslation("people.signIn.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.signIn");
    }
}
