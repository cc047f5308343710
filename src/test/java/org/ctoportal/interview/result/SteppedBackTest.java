package org.ctoportal.interview.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.decision.HiringDecisionService;
import org.ctoportal.interview.decision.WriteDecision;
import org.ctoportal.interview.decision.paper.DecisionPaper;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.result.paper.ResultPaper;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScorecardNotFoundException;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who runs the search, sits on its panel and stepped back from a candidate: looked for in every byte they get. */
@IntegrationTest
@Tag("once")
class SteppedBackTest {

    private static final String OTHER = "C-01 Octavia Redfern";
    private static final String KNOWN = "C-02 Percival Ames";
    private static final String WHY = "Percival has led a merger";

    /** What five everywhere comes to, which only the candidate has from whom somebody stepped back. */
    private static final List<String> NUMBERS = List.of("5.00", "100.00%", "(5 + 5)");

    @LocalServerPort
    int port;

    @Autowired
    ScoringDesk desk;

    @Autowired
    PanelResultService results;

    @Autowired
    TieService ties;

    @Autowired
    HiringDecisionService decisions;

    @Autowired
    ScoringService scoring;

    @Autowired
    TwoDistricts districts;

    private Opened opened;

    private void scored(Role role) {
        opened = desk.open(
                OthersRatings.WHEN_CLOSED,
                List.of("Octavia Redfern", "Percival Ames"),
                List.of("Rater 1", "Rater 2", "Sitting"));
        for (var rater : opened.raters().subList(0, 2)) {
            desk.submit(opened, rater, opened.candidates().get(0), ScoringDesk.all(3));
            desk.submit(opened, rater, opened.candidates().get(1), ScoringDesk.all(5));
        }
        desk.submit(opened, sitting(), opened.candidates().get(0), ScoringDesk.all(3));
        desk.declare(opened, sitting(), List.of(opened.candidates().get(1)), Conflict.RECUSED);
        desk.actAsHr(opened);
        decisions.keep(opened.search(), 0, new WriteDecision("C-02", WHY, "", "", List.of()));
        districts.seat(sitting().email(), opened.district(), role);
        districts.signOut();
    }

    private Rater sitting() {
        return opened.raters().getLast();
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void nothing_the_panel_gave_the_candidate_reaches_whoever_stepped_back() {
        scored(Role.SUPERINTENDENT);

        assertThat(everythingSentTo(sitting().email()))
                .contains("You stepped back from " + KNOWN, OTHER, "3.00")
                .doesNotContain(NUMBERS)
                .doesNotContain(WHY, "Ratings of " + KNOWN, "How the total of " + KNOWN);
    }

    @Test
    void whoever_did_not_step_back_gets_it() {
        scored(Role.SUPERINTENDENT);

        assertThat(everythingSentTo(districts.emailIn(opened.district(), Role.SUPERINTENDENT)))
                .contains(NUMBERS)
                .contains(WHY, "Ratings of " + KNOWN, "How the total of " + KNOWN)
                .doesNotContain("You stepped back");
    }

    @Test
    void who_left_the_panel_has_stepped_back_all_the_same() {
        scored(Role.SUPERINTENDENT);
        desk.actAsHr(opened);
        desk.takeOff(opened, sitting());
        desk.actAs(opened, sitting());

        assertThat(results.get(opened.search()).steppedBack())
                .extracting(ResultDetails.SteppedBack::name)
                .containsExactly(KNOWN);
    }

    @Test
    void whoever_stepped_back_neither_changes_the_result_nor_decides() {
        scored(Role.HR);
        desk.actAs(opened, sitting());
        var search = opened.search();
        var question = results.record(search).kit().questions().getFirst().code();

        assertThatExceptionOfType(SteppedBackException.class)
                .isThrownBy(() -> results.drop(search, new DroppedQuestion(question, "Read in two ways")));
        assertThatExceptionOfType(SteppedBackException.class)
                .isThrownBy(() -> ties.decide(search, List.of("C-01"), "Better"));
        assertThatExceptionOfType(SteppedBackException.class)
                .isThrownBy(() -> decisions.keep(search, 1, WriteDecision.EMPTY));
        assertThatExceptionOfType(SteppedBackException.class).isThrownBy(() -> decisions.finish(search, 1));
        assertThatExceptionOfType(SteppedBackException.class).isThrownBy(() -> decisions.suggestPlan(search, "C-01"));
        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> scoring.reopen(
                        search, opened.rater().member(), opened.candidates().get(1), "Let us see"));
    }

    /** Of every page and paper of result and decision, opened in one browser. */
    private String everythingSentTo(String email) {
        var browser = new PortalClient(port);
        browser.signIn(email, TwoDistricts.PASSWORD);
        var page = UidlClient.open(browser);
        var search = opened.search();
        var all = new StringBuilder(page.goTo(ResultRoutes.of(search)));
        opened.candidates().forEach(one -> all.append(page.goTo(ResultRoutes.of(search, one))));
        all.append(page.goTo(DecisionRoutes.of(search)));
        for (var paper : ResultPaper.values()) {
            all.append(text(browser, ResultRoutes.paperOf(search, paper.path(), DocumentFormat.HTML)));
        }
        for (var paper : DecisionPaper.values()) {
            all.append(text(browser, DecisionRoutes.paperOf(search, paper.path(), DocumentFormat.HTML)));
        }
        return all.toString();
    }

    private static String text(PortalClient browser, String address) {
        return new String(browser.download("/" + address).body(), StandardCharsets.UTF_8);
    }
}
