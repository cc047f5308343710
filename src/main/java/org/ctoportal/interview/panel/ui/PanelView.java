package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.interview.panel.IssuedCode;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.PanelBoardService;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.panel.PanelWatch;
import org.ctoportal.interview.panel.paper.AccessCardService;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The panel of a search: who sits on it, how they come in, and live how far they are. */
@Route(PanelRoutes.PANEL)
@RolesAllowed(Permissions.READ_SEARCHES)
class PanelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient PanelService panel;
    private final transient PanelCodeService codes;
    private final transient PanelBoardService boards;
    private final transient PanelWatch watch;
    private final transient AccessCardService cards;
    private final ZoneId zone;
    private final boolean mayKeep;

    private @Nullable SearchDetails search;
    private @Nullable BoardPanel board;

    PanelView(
            SearchService searches,
            PanelService panel,
            PanelCodeService codes,
            PanelBoardService boards,
            PanelWatch watch,
            AccessCardService cards,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.searches = searches;
        this.panel = panel;
        this.codes = codes;
        this.boards = boards;
        this.watch = watch;
        this.cards = cards;
        this.zone = districts.profile().timeZone();

        this.mayKeep = currentUser.get().may(Permissions.KEEP_SEARCHES);
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
        header.addAction(PanelWords.link(SearchRoutes.of(id), "interview.panel.toSearch"));
        if (mayKeep) {
            header.addAction(giving(), adding());
        }
        board = new BoardPanel(
                () -> boards.board(id),
                changed -> watch.watch(id, changed),
                zone,
                mayKeep ? new MemberActions(this::giveAnew, this::revoke, this::lead, this::remove) : null);
        add(header, board);
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

    private Button giving() {
        return new Button(getTranslation("interview.panel.cards.missing"), click -> {
            var issued = codes.issueMissing(search().id());
            show();
            if (issued.isEmpty()) {
                Notices.done(getTranslation("interview.panel.cards.none"));
            } else {
                give(issued);
            }
        });
    }

    private void give(List<IssuedCode> issued) {
        new AccessCardsDialog(
                        issued, search().title(), cards.entrance(), zone, () -> cards.cards(search().id(), issued))
                .open();
    }

    private void giveAnew(MemberSummary member) {
        confirm("interview.panel.card.new", member, () -> {
            var issued = codes.issue(search().id(), member.id());
            show();
            give(List.of(issued));
        });
    }

    private void revoke(MemberSummary member) {
        confirm("interview.panel.card.revoke", member, () -> {
            codes.revoke(search().id(), member.id());
            show();
        });
    }

    private void lead(MemberSummary member) {
        panel.lead(search().id(), member.id());
        show();
    }

    private void remove(MemberSummary member) {
        confirm("interview.panel.remove", member, () -> {
            panel.remove(search().id(), member.id());
            show();
        });
    }

    private void confirm(String key, MemberSummary member, SerializableRunnable confirmed) {
        var dialog = new ConfirmDialog(
                getTranslation(key), getTranslation(key + ".sure", member.name()), getTranslation(key), click -> {
                    confirmed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
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
