package org.ctoportal.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.factor.SecondFactorService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.OwnSession;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.people.AccountService;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.ui.PageHeader;

/** The own account: its password, its second factor, where one is signed in, which browsers stay so. */
@Route(PeopleRoutes.ACCOUNT)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    AccountView(
            AccountService accounts,
            SecondFactorService factors,
            OwnSessionService sessions,
            OwnSession ownSession,
            CurrentUser currentUser,
            DistrictProfileService districts) {
        var person = currentUser.get();
        var zone = person.districtId().equals(DistrictId.NONE)
                ? ZoneOffset.UTC
                : districts.profile().timeZone();
        var lists = new SessionLists(sessions, ownSession, person, zone);
        var header = new PageHeader(getPageTitle());
        header.addAction(
                new Anchor(PeopleRoutes.NOTICES, getTranslation("people.account.notices")),
                new Anchor(PeopleRoutes.PROGRAMS, getTranslation("people.account.programs")));
        header.setSubtitle(person.name() + ", " + person.getUsername());
        addClassNames("page", "account");
        add(
                header,
                new PasswordForm(accounts, ownSession, sessions, person, lists::load),
                new FactorSection(factors.state(), zone),
                lists);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account");
    }
}
