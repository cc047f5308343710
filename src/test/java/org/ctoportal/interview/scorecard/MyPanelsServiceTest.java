package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelEntrance;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.OwnPanelSummary.Next;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The panels somebody sits on, from the database. */
@IntegrationTest
@Tag("once")
class MyPanelsServiceTest {

    @Autowired
    TwoDistricts districts;

    @Autowired
    ScoringDesk desk;

    @Autowired
    SearchDesk searches;

    @Autowired
    PanelService panels;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    ScoringService scoring;

    @Autowired
    MyPanelsService mine;

    @Autowired
    EntityManagerFactory factory;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void scorecards_are_counted_down_without_candidates_the_member_stepped_back_from() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 3, 2);
        desk.actAs(opened, opened.rater());
        assertThat(mine.mine()).containsExactly(panel(opened, Next.SCORE, 3, 3));

        desk.submit(opened, opened.rater(), opened.candidate(), ScoringDesk.all(4));
        assertThat(mine.mine()).containsExactly(panel(opened, Next.SCORE, 2, 3));

        desk.declare(opened, opened.rater(), List.of(opened.candidates().getLast()), Conflict.RECUSED);
        assertThat(mine.mine()).containsExactly(panel(opened, Next.SCORE, 1, 2));

        desk.submit(opened, opened.rater(), opened.candidates().get(1), ScoringDesk.all(3));
        assertThat(mine.mine()).containsExactly(panel(opened, Next.DONE, 0, 2));
        assertThat(mine.ahead()).isEmpty();
    }

    @Test
    void somebody_on_several_panels_finds_all_of_them_with_one_statement_and_nobody_elses() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 1);
        desk.actAsHr(opened);
        var second = searches.begun(opened.district());
        var third = searches.begun(opened.district());
        var person = districts.person(opened.rater().email());
        panels.add(second, new AddMember("Rater 1", "", person));
        var left = panels.add(third, new AddMember("Rater 1", "", person));
        panels.remove(third, left);
        desk.actAs(opened, opened.rater());

        var statements = Statements.of(
                factory,
                () -> assertThat(mine.mine())
                        .extracting(OwnPanelSummary::search, OwnPanelSummary::next)
                        .containsExactly(tuple(second, Next.SIGN), tuple(opened.search(), Next.SCORE)));

        assertThat(statements).isEqualTo(1);
        districts.actIn(opened.district(), Role.HR);
        assertThat(mine.mine()).isEmpty();
    }

    @Test
    void nothing_waits_once_scoring_is_closed() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 1);
        desk.actAsHr(opened);
        scoring.close(opened.search());
        desk.actAs(opened, opened.rater());

        assertThat(mine.mine()).extracting(OwnPanelSummary::next).containsExactly(Next.CLOSED);
    }

    @Test
    void whoever_came_in_with_a_code_has_no_list() {
        var district = districts.another(CedarHollow.facts());
        var search = searches.begun(district);
        var member = panels.add(search, new AddMember("Pat Reyes", "", null));
        var guest = entrance.enter(codes.issue(search, member).code()).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                guest, null, List.of(new SimpleGrantedAuthority(Guest.AUTHORITY))));
        SecurityContextHolder.setContext(context);

        assertThat(mine.mine()).isEmpty();
    }

    private static OwnPanelSummary panel(Opened opened, Next next, long open, long theirs) {
        return new OwnPanelSummary(opened.search(), "Chief Technology Officer", false, next, open, theirs);
    }
}
