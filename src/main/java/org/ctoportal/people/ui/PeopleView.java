package org.ctoportal.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.mail.MailRoutes;
import org.ctoportal.people.InvitationListService;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleRoutes;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.PersonSummary;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;

/** Who works in the district and who is invited to, with what each of them may do. */
@Route(PeopleRoutes.PEOPLE)
@Menu(title = "menu.district.people", order = 45)
@RolesAllowed(Permissions.KEEP_PEOPLE)
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PeopleService people;
    private final transient InvitationService invitations;
    private final transient InvitationListService lists;
    private final PeopleFilterBar filters;
    private final PeopleWords words;
    private final PeopleGrid grid;
    private final boolean carried;

    PeopleView(
            PeopleService people,
            InvitationService invitations,
            InvitationListService lists,
            CurrentUser currentUser,
            DistrictProfileService districts) {
        this.people = people;
        this.invitations = invitations;
        this.lists = lists;
        this.carried = invitations.isCarried();
        this.filters = new PeopleFilterBar(this::narrow);
        this.words = new PeopleWords(districts.profile().timeZone(), getLocale());
        this.grid = new PeopleGrid(words, this::open);
        addClassNames("page", "people-page");
        add(header(currentUser.get().may(Permissions.KEEP_SIGN_IN)));
        if (!carried) {
            add(noServer());
        }
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(PeoplePlace.filter(event.getLocation()));
        load();
    }

    private void narrow(PeopleFilter filter) {
        load();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, PeoplePlace.of(filter)));
    }

    private Component header(boolean keepsSignIn) {
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("people.subtitle"));
        var invite = new Button(getTranslation("people.invite"), click -> invite());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var rules = new Button(
                getTranslation("people.signIn"), click -> getUI().orElseThrow().navigate(PeopleRoutes.SIGN_IN));
        rules.setVisible(keepsSignIn);
        header.addAction(rules, new Button(getTranslation("people.list"), click -> inviteList()), invite);
        return header;
    }

    private Component noServer() {
        var outbox = new Anchor(MailRoutes.OUTBOX, getTranslation("mail.outbox.title"));
        var notice = new Paragraph(new Span(getTranslation("people.noServer")), new Span(" "), outbox);
        notice.addClassNames("notice", "calm");
        return notice;
    }

    private void load() {
        grid.setPeople(people.list(filters.filter()));
    }

    private void invite() {
        new InviteDialog(people.grantable(), words.zone(), this::invite).open();
    }

    private void invite(InvitePerson command) {
        invitations.invite(command);
        done(getTranslation(carried ? "people.invited" : "people.invited.kept", command.email()));
    }

    private void inviteList() {
        new InviteListDialog(people.grantable(), lists::look, (text, roles) -> {
                    var taken = lists.take(text, roles);
                    done(getTranslation(carried ? "people.list.done" : "people.list.done.kept", taken));
                })
                .open();
    }

    private void open(PersonSummary person) {
        var id = person.person();
        if (id != null) {
            new SeatDialog(
                            person,
                            people.grantable(),
                            words.zone(),
                            new SeatDialog.Actions(
                                    terms -> {
                                        people.change(id, terms);
                                        done(getTranslation("people.changed", person.name()));
                                    },
                                    () -> {
                                        people.disable(id);
                                        done(getTranslation("people.disabled", person.name()));
                                    },
                                    () -> {
                                        people.enable(id);
                                        done(getTranslation("people.enabled", person.name()));
                                    },
                                    () -> {
                                        people.resetSecondFactor(id);
                                        done(getTranslation("people.factor.wasReset", person.name()));
                                    },
                                    () -> {
                                        people.signOut(id);
                                        done(getTranslation("people.signOut.done", person.name()));
                                    },
                                    () -> {
                                        people.unlink(id);
                                        done(getTranslation("people.unlink.done", person.name()));
                                    }))
                    .open();
        } else {
            new InvitationDialog(person, words, invitations, this::done).open();
        }
    }

    private void done(String text) {
        load();
        Notices.done(text);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grid.followWindow(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }
}
