package org.ctoportal.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ctoportal.api.ApiTokenService;
import org.ctoportal.api.DistrictTokenService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Which programs read in one's name, and, for whoever keeps the people of the district, in anybody's. */
@Route(PeopleRoutes.PROGRAMS)
@PermitAll
class ProgramsView extends Div implements HasDynamicTitle {

    private final transient ApiTokenService tokens;
    private final transient DistrictTokenService all;
    private final Div lists = new Div();
    private final ZoneId zone;
    private final boolean keepsPeople;

    ProgramsView(
            ApiTokenService tokens,
            DistrictTokenService all,
            CurrentUser currentUser,
            DistrictProfileService districts) {
        this.tokens = tokens;
        this.all = all;
        var person = currentUser.get();
        this.zone = zone(person, districts);
        this.keepsPeople = person.may(Permissions.KEEP_PEOPLE);
        addClassNames("page", "account", "programs");
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("api.subtitle"));
        header.addAction(new Anchor(PeopleRoutes.ACCOUNT, getTranslation("people.account")));
        add(header);
        var usable = tokens.usable();
        if (usable.isEmpty()) {
            add(new EmptyState(getTranslation("api.nothing"), getTranslation("api.nothing.hint")));
        } else {
            var make = new Button(
                    getTranslation("api.make"), click -> new NewTokenDialog(usable, tokens::make, this::load).open());
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.addAction(make);
            var lasting = new Paragraph(getTranslation("api.lasting"));
            lasting.addClassNames("notice", "calm");
            add(lasting);
        }
        add(lists);
        load();
    }

    private static ZoneId zone(SignedInPerson person, DistrictProfileService districts) {
        return person.districtId().equals(DistrictId.NONE)
                ? ZoneOffset.UTC
                : districts.profile().timeZone();
    }

    private void load() {
        lists.removeAll();
        lists.add(new TokenList("api.mine", "api.mine.none", tokens.mine(), false, zone, id -> {
            tokens.end(id);
            ended();
        }));
        if (keepsPeople) {
            lists.add(new TokenList("api.all", "api.all.none", all.list(), true, zone, id -> {
                all.end(id);
                ended();
            }));
        }
    }

    private void ended() {
        load();
        Notices.done(getTranslation("api.ended"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.programs");
    }
}
