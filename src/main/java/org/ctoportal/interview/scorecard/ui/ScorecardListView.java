package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.scorecard.CandidateStanding;
import org.ctoportal.interview.scorecard.PanelChairService;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ScorecardService;
import org.ctoportal.interview.scorecard.ScorecardSummary;
import org.ctoportal.interview.scorecard.ScoringClosedException;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** The candidates a panelist scores, and how far each scorecard is. */
@Route(ScorecardRoutes.LIST)
@PermitAll
class ScorecardListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScorecardService scorecards;
    private final transient PanelChairService chairs;
    private final transient DistrictProfileService profiles;
    private final Div panel = new Div();

    ScorecardListView(ScorecardService scorecards, PanelChairService chairs, DistrictProfileService profiles) {
        this.scorecards = scorecards;
        this.chairs = chairs;
        this.profiles = profiles;
        addClassNames("page", "narrow", "scorecards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var search = RouteNumber.in(event.getRouteParameters(), SearchRoutes.ID)
                .map(SearchId::new)
                .orElseThrow(NotFoundException::new);
        removeAll();
        var header = new PageHeader(getPageTitle());
        add(header);
        try {
            var own = scorecards.list(search);
            header.setSubtitle(getTranslation("interview.scorecard.list.subtitle"));
            add(
                    own.isEmpty()
                            ? new EmptyState(
                                    getTranslation("interview.scorecard.list.empty"),
                                    getTranslation("interview.scorecard.list.empty.hint"))
                            : new UnorderedList(
                                    own.stream().map(card -> item(search, card)).toArray(ListItem[]::new)),
                    panel);
            showPanel(search);
        } catch (ScorecardNotFoundException e) {
            // Signing and declaring come first.
            event.forwardTo(PanelRoutes.seatOf(search));
        } catch (NoSeatException e) {
            throw new NotFoundException();
        }
    }

    /** For the chair alone: who is done, and the way to let somebody score again. */
    private void showPanel(SearchId search) {
        panel.removeAll();
        var standings = chairs.standing(search);
        if (!standings.isEmpty()) {
            var hint = new Paragraph(getTranslation("interview.scorecard.chair.hint"));
            hint.addClassName("hint");
            panel.add(
                    new H2(getTranslation("interview.scorecard.chair")),
                    hint,
                    new ScoringStanding(
                            standings,
                            profiles.profile().timeZone(),
                            (standing, rater) -> reopen(search, standing, rater),
                            null));
        }
    }

    private void reopen(SearchId search, CandidateStanding standing, CandidateStanding.Rater rater) {
        new ReasonDialog(
                        getTranslation("interview.scoring.reopen.title", rater.name(), standing.code()),
                        getTranslation("interview.scoring.reopen.hint"),
                        getTranslation("interview.scoring.reopen"),
                        reason -> {
                            try {
                                chairs.reopen(search, rater.member(), standing.candidate(), reason);
                            } catch (SheetLockedException | ScoringClosedException | ScorecardNotFoundException e) {
                                Notices.problem(getTranslation("interview.scoring.changed"));
                            }
                            showPanel(search);
                        })
                .open();
    }

    private ListItem item(SearchId search, ScorecardSummary card) {
        if (!card.declared()) {
            return new ListItem(
                    new Anchor(
                            PanelRoutes.seatOf(search),
                            getTranslation("interview.scorecard.list.declare", card.code())),
                    new Span(getTranslation("interview.scorecard.list.declare.what")));
        }
        var link = new RouterLink(
                getTranslation(
                        card.status() == SheetStatus.SUBMITTED
                                ? "interview.scorecard.list.own"
                                : "interview.scorecard.title",
                        card.code()),
                ScorecardView.class,
                new RouteParameters(
                        new RouteParam(SearchRoutes.ID, String.valueOf(search.value())),
                        new RouteParam(
                                SearchRoutes.CANDIDATE_ID,
                                String.valueOf(card.candidate().value()))));
        var key = card.reopened() ? "reopened" : card.status().name();
        var standing = new Span(getTranslation("interview.scorecard.list." + key, card.done(), card.questions()));
        standing.addClassNames("scorecard-standing", card.status().name());
        return new ListItem(link, standing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.scorecard.list.title");
    }
}
