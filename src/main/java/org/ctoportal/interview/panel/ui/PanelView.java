package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.interview.panel.MemberListService;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelBoardService;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelInvitationService;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.panel.PanelWatch;
import org.ctoportal.interview.panel.RecordedRecusalService;
import org.ctoportal.interview.panel.paper.AccessCardService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The panel of a search: who sits on it, how they come in, and live how far they are. */
@Route(PanelRoutes.PANEL)
@RolesAllowed(Permissions.READ_SEARCHES)
class PanelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient PanelService panel;
    private final transient MemberListService lists;
    private final transient RecordedRecusalService recusals;
    private final transient PanelCodeService codes;
    private final transient PanelBoardService boards;
    private final transient PanelWatch watch;
    private final transient AccessCardService cards;
    private final transient PanelInvitationService invitations;
    private final ZoneId zone;
    private final SignedInPerson person;
    private final boolean mayKeep;

    private @Nullable SearchDetails search;
    private @Nullable BoardPanel board;

    PanelView(
            SearchService searches,
            PanelService panel,
            MemberListService lists,
            RecordedRecusalService recusals,
            PanelCodeService codes,
            PanelBoardService boards,
            PanelWatch watch,
            AccessCardService cards,
            PanelInvitationService invitations,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.searches = searches;
        this.panel = panel;
        this.lists = lists;
        this.recusals = recusals;
        this.codes = codes;
        this.boards = boards;
        this.watch = watch;
        this.cards = cards;
        this.invitations = invitations;
        this.zone = districts.profile().timeZone();
        this.person = currentUser.get();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        addClassNames("page", "panel-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PanelWords.search(event);
        try {
            search = searches.get(id);
        } catch (SearchNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("interview.panel.subtitle"));
        var giving = new CardGiving(codes, cards, invitations, search(), this::show);
        if (mayKeep) {
            header.addAction(
                    new Button(getTranslation("interview.panel.cards.missing"), click -> giving.giveMissing()),
                    new Button(getTranslation("interview.panel.list.open"), click -> addSeveral()),
                    adding());
        }
        board = new BoardPanel(
                () -> boards.board(id),
                changed -> watch.watch(id, changed),
                zone,
                mayKeep
                        ? new MemberActions(
                                this::change, this::recuse, giving::giveAnew, giving::revoke, this::lead, this::remove)
                        : null);
        add(header, new SearchPages(id, person, SearchPages.PANEL), board);
    }

    private Button adding() {
        var add = new Button(
                getTranslation("interview.panel.add"),
                click -> new AddMemberDialog(panel.colleagues(), command -> {
                            panel.add(search().id(), command);
                            show();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void addSeveral() {
        new MemberListDialog(text -> lists.look(search().id(), text), (text, role) -> {
                    var added = lists.take(search().id(), text, role);
                    show();
                    Notices.done(getTranslation("interview.panel.list.taken", added));
                })
                .open();
    }

    private void change(MemberSummary member) {
        new ChangeMemberDialog(member, command -> {
                    panel.change(search().id(), member.id(), command);
                    show();
                })
                .open();
    }

    private void recuse(MemberSummary member) {
        new RecusalDialog(member, recusals.candidates(search().id(), member.id()), command -> {
                    recusals.record(search().id(), command);
                    show();
                })
                .open();
    }

    private void lead(MemberSummary member) {
        panel.lead(search().id(), member.id());
        show();
    }

    private void remove(MemberSummary member) {
        PanelWords.confirm("interview.panel.remove", "remove", member, () -> {
            panel.remove(search().id(), member.id());
            show();
        });
    }

    private void show() {
        Objects.requireNonNull(board).show();
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.panel.title", search().title());
    }
}
