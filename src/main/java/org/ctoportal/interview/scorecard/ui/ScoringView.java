package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.ctoportal.interview.kit.FrozenKit;
import org.ctoportal.interview.kit.KitClosedException;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.scorecard.CandidateStanding;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ScoringClosedException;
import org.ctoportal.interview.scorecard.ScoringOpenException;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.scorecard.ScoringTerms;
import org.ctoportal.interview.search.SearchDetails;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.SearchService;
import org.ctoportal.interview.search.ui.SearchPages;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** Scoring in a search: opened with a frozen kit, watched without numbers, closed. */
@Route(ScorecardRoutes.SCORING)
@RolesAllowed(Permissions.READ_SEARCHES)
class ScoringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SearchService searches;
    private final transient ScoringService scoring;
    private final SignedInPerson person;
    private final boolean mayKeep;
    private final ZoneId zone;
    private @Nullable SearchDetails search;

    ScoringView(
            SearchService searches, ScoringService scoring, DistrictProfileService districts, CurrentUser currentUser) {
        this.searches = searches;
        this.scoring = scoring;
        this.person = currentUser.get();
        this.zone = districts.profile().timeZone();
        this.mayKeep = person.may(Permissions.KEEP_SEARCHES);
        addClassNames("page", "scoring");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            search = searches.get(RouteNumber.in(event.getRouteParameters(), SearchRoutes.ID)
                    .map(SearchId::new)
                    .orElseThrow(NotFoundException::new));
        } catch (SearchNotFoundException e) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(search().title());
        add(header, new SearchPages(search().id(), person, SearchPages.SCORING));
        scoring.find(search().id()).ifPresentOrElse(terms -> showTerms(header, terms), this::showOpening);
    }

    private void showOpening() {
        scoring.kit(search().id())
                .ifPresentOrElse(
                        kit -> {
                            warn(kit);
                            add(mayKeep ? new OpenScoringForm(kit, this::open) : waiting(kit));
                        },
                        () -> add(new EmptyState(
                                getTranslation("interview.scoring.none"), getTranslation("interview.scoring.noKit"))));
    }

    private void warn(FrozenKit kit) {
        if (kit.revision() != search().revision()) {
            var warning = new Paragraph(
                    getTranslation("interview.scoring.otherRevision", kit.revision(), search().revision()));
            warning.addClassName("notice");
            add(warning);
        }
    }

    /** For whoever reads alone. */
    private Div waiting(FrozenKit kit) {
        var waiting = new Div(
                new H2(getTranslation("interview.scoring.none")),
                new KitLine(kit),
                new Paragraph(getTranslation("interview.scoring.waits")));
        waiting.addClassName("panel");
        return waiting;
    }

    private void showTerms(PageHeader header, ScoringTerms terms) {
        if (mayKeep && !terms.isClosed()) {
            header.addAction(new Button(getTranslation("interview.scoring.close"), click -> confirmClosing()));
        }
        scoring.kit(search().id()).ifPresent(kit -> add(new ScoringTermsPanel(terms, kit)));
        var acts = mayKeep && !terms.isClosed();
        add(new ScoringStanding(
                scoring.standing(search().id()), zone, acts ? this::reopen : null, acts ? this::excuse : null));
    }

    private void open(OthersRatings others) {
        try {
            scoring.open(search().id(), others);
            Notices.done(getTranslation("interview.scoring.opened"));
        } catch (ScoringOpenException | KitClosedException e) {
            Notices.problem(getTranslation("interview.scoring.openedBefore"));
        }
        show();
    }

    private void confirmClosing() {
        var dialog = new ConfirmDialog(
                getTranslation("interview.scoring.close"),
                getTranslation("interview.scoring.close.hint"),
                getTranslation("interview.scoring.close"),
                confirm -> close());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.open();
    }

    private void close() {
        attempt(() -> scoring.close(search().id()));
    }

    private void reopen(CandidateStanding standing, CandidateStanding.Rater rater) {
        new ReasonDialog(
                        getTranslation("interview.scoring.reopen.title", rater.name(), standing.code()),
                        getTranslation("interview.scoring.reopen.hint"),
                        getTranslation("interview.scoring.reopen"),
                        reason -> attempt(
                                () -> scoring.reopen(search().id(), rater.member(), standing.candidate(), reason)))
                .open();
    }

    private void excuse(CandidateStanding standing, CandidateStanding.Rater rater) {
        new ReasonDialog(
                        getTranslation("interview.scoring.excuse.title", rater.name(), standing.code()),
                        getTranslation("interview.scoring.excuse.hint"),
                        getTranslation("interview.scoring.excuse"),
                        reason -> attempt(
                                () -> scoring.excuse(search().id(), rater.member(), standing.candidate(), reason)))
                .open();
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (SheetLockedException | ScoringClosedException | ScorecardNotFoundException e) {
            Notices.problem(getTranslation("interview.scoring.changed"));
        }
        show();
    }

    private SearchDetails search() {
        return Objects.requireNonNull(search);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.scoring.title");
    }
}
