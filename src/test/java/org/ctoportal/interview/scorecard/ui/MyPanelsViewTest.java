package org.ctoportal.interview.scorecard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.tasks.ui.WaitingItemList;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for somebody who sits on panels, on the start page and in the list of their panels. */
class MyPanelsViewTest extends ViewTest {

    @Autowired
    ScoringDesk scoring;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panels;

    @Test
    void scorecards_to_fill_in_are_on_the_start_page_and_lead_there() {
        var opened = scoring.open(OthersRatings.WHEN_CLOSED, 2, 1);
        openAs(opened.rater().email(), opened.district());
        goTo("");

        assertThat(_get(_get(WaitingItemList.class), Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        "Score 2 of 2 candidates: Chief Technology Officer", ScorecardRoutes.of(opened.search()));
    }

    @Test
    void the_list_says_what_is_next_and_keeps_what_is_done() {
        var opened = scoring.open(OthersRatings.WHEN_CLOSED, 1, 1);
        scoring.submit(opened, opened.rater(), opened.candidate(), ScoringDesk.all(4));
        scoring.actAsHr(opened);
        var second = desk.begun(opened.district());
        panels.lead(
                second,
                panels.add(
                        second,
                        new AddMember(
                                "Rater 1", "", districts.person(opened.rater().email()))));
        openAs(opened.rater().email(), opened.district());
        goTo(ScorecardRoutes.MINE);

        var list = _get(MyPanelList.class);
        assertThat(_find(list, Span.class)).extracting(Span::getText).containsExactly("Statement to sign", "Done");
        assertThat(_find(list, Anchor.class))
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(
                        tuple("Chief Technology Officer (you are the chair)", PanelRoutes.seatOf(second)),
                        tuple("Chief Technology Officer", PanelRoutes.seatOf(opened.search())));
    }

    @Test
    void whoever_sits_on_no_panel_is_told_so_and_the_start_page_says_nothing_of_panels() {
        openIn(districts.another(CedarHollow.facts()), Role.PANELIST);
        goTo(ScorecardRoutes.MINE);
        assertThat(_get(H2.class).getText()).isEqualTo("You sit on no interview panel");

        goTo("");
        _assertNone(WaitingItemList.class);
    }
}
