package org.ctoportal.interview.scorecard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.scorecard.ScorecardDetails;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.scorecard.ScorecardService;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.interview.search.ui.SearchWords;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** A panelist scores one candidate. */
@Route(ScorecardRoutes.SCORECARD)
@PermitAll
class ScorecardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ScorecardService scorecards;
    private final transient DistrictProfileService profiles;
    private final Scorecard scorecard = new Scorecard(this::showAgain);
    private final Paragraph reopening = new Paragraph();
    private @Nullable ScorecardDetails card;

    ScorecardView(ScorecardService scorecards, DistrictProfileService profiles) {
        this.scorecards = scorecards;
        this.profiles = profiles;
        addClassNames("page", "scorecard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var search =
                RouteNumber.in(parameters, SearchRoutes.ID).map(SearchId::new).orElseThrow(NotFoundException::new);
        var candidate = RouteNumber.in(parameters, SearchRoutes.CANDIDATE_ID)
                .map(CandidateId::new)
                .orElseThrow(NotFoundException::new);
        card = opened(search, candidate);
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(card().position());
        var all = new RouterLink(
                getTranslation("interview.scorecard.all"),
                ScorecardListView.class,
                new RouteParameters(SearchRoutes.ID, String.valueOf(search.value())));
        all.addClassName("button");
        header.addAction(all);
        removeAll();
        add(header, reopening, scorecard);
        show();
    }

    private void show() {
        var zone = profiles.profile().timeZone();
        var step = card().reopening();
        reopening.setVisible(step != null && !card().closed());
        if (step != null) {
            reopening.addClassName("scorecard-reopened");
            reopening.setText(getTranslation(
                    "interview.scorecard.reopened", step.by(), SearchWords.moment(step.at(), zone), step.reason()));
        }
        scorecard.show(card(), zone);
    }

    private ScorecardDetails opened(SearchId search, CandidateId candidate) {
        try {
            return scorecards.open(search, candidate);
        } catch (ScorecardNotFoundException | NoSeatException e) {
            throw new NotFoundException();
        }
    }

    private void showAgain() {
        card = opened(card().search(), card().candidate());
        show();
    }

    private ScorecardDetails card() {
        return Objects.requireNonNull(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.scorecard.title", card().code());
    }
}
