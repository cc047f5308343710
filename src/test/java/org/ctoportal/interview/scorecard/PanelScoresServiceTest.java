package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ctoportal.testing.ScoringDesk.all;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.score.CandidateSheets;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What those who run a search see of the scorecards, and when. */
@IntegrationTest
class PanelScoresServiceTest {

    /** Scenario S4: candidates Avery, Blake, Casey and Drew, three raters each. */
    private static final List<List<List<Integer>>> RATINGS = Stream.of(
                    "4435443434 5445454444 4334443334",
                    "3342335445 4343435545 3242325444",
                    "4543344353 4554444354 5443244343",
                    "2333432332 3334443333 2235332322")
            .map(candidate -> Stream.of(candidate.split(" "))
                    .map(rater -> rater.chars().mapToObj(digit -> digit - '0').toList())
                    .toList())
            .toList();

    @Autowired
    ScoringDesk desk;

    @Autowired
    ScoringService scoring;

    @Autowired
    PanelScoresService scores;

    @Autowired
    ConsensusService consensus;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    PanelService panels;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** Scenario S4.1, typed in by three people. */
    @Test
    void what_the_panel_scored_makes_the_totals_of_the_scenario() {
        var opened = desk.open(
                OthersRatings.WHEN_CLOSED,
                List.of("Avery", "Blake", "Casey", "Drew"),
                List.of("Novak", "Reyes", "Whitfield"));
        for (var candidate = 0; candidate < RATINGS.size(); candidate++) {
            for (var rater = 0; rater < opened.raters().size(); rater++) {
                desk.submit(
                        opened,
                        opened.raters().get(rater),
                        opened.candidates().get(candidate),
                        RATINGS.get(candidate).get(rater));
            }
        }
        desk.actAsHr(opened);

        var read = scores.find(opened.search()).orElseThrow();

        assertThat(read.pending()).isEmpty();
        assertThat(PanelResult.of(read.scores(), List.of()).candidates())
                .extracting(result -> result.total().rounded(4))
                .containsExactly(decimal("3.8667"), decimal("3.6333"), decimal("3.8667"), decimal("2.9333"));
    }

    /** Scenario S4.2. */
    @Test
    void until_everybody_has_submitted_there_is_no_number_for_those_who_run_the_search() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 3);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), all(4));
        desk.submit(opened, opened.raters().get(1), opened.candidate(), all(3));
        desk.actAsHr(opened);

        var read = scores.find(opened.search()).orElseThrow();
        assertThat(read.scores().candidates()).isEmpty();
        assertThat(read.pending())
                .extracting(pending -> pending.progress().submitted() + " of "
                        + pending.progress().panel())
                .containsExactly("2 of 3", "0 of 3");

        desk.submit(opened, opened.raters().get(2), opened.candidate(), all(5));
        desk.actAsHr(opened);
        assertThat(scores.find(opened.search()).orElseThrow().scores().candidates())
                .extracting(CandidateSheets::candidate)
                .containsExactly("C-01");
    }

    @Test
    void once_scoring_is_closed_what_was_submitted_is_seen_and_what_was_not_does_not_count() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), all(4));
        desk.score(opened, opened.raters().get(1), opened.candidate(), all(1));
        desk.actAsHr(opened);
        scoring.close(opened.search());

        var read = scores.find(opened.search()).orElseThrow();

        assertThat(read.scores().candidates().getFirst().counting().map(ScoreSheet::rater))
                .containsExactly("Rater 1");
    }

    /** Scenario S5.7. */
    @Test
    void the_panels_talk_revises_a_rating_and_the_original_stays() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), all(4));
        desk.submit(opened, opened.raters().get(1), opened.candidate(), all(2));
        desk.actAsHr(opened);
        var question = scores.find(opened.search())
                .orElseThrow()
                .scores()
                .questions()
                .getFirst()
                .code();

        consensus.revise(opened.search(), revised(opened, question));

        assertThat(sheet(opened, 1).ratings().get(question)).satisfies(rating -> {
            assertThat(rating.level()).isEqualTo(3);
            assertThat(rating.original()).isEqualTo(2);
            assertThat(rating.changes().getFirst().reason()).isEqualTo("Heard the budget part");
        });
    }

    @Test
    void nothing_is_revised_while_somebody_still_scores() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        var question = desk.begin(opened, opened.rater(), opened.candidate()).getFirst();
        desk.submit(opened, opened.raters().get(1), opened.candidate(), all(2));
        desk.actAsHr(opened);

        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> consensus.revise(opened.search(), revised(opened, question)));
    }

    /** Scenario S6.1. */
    @Test
    void who_stepped_back_is_not_waited_for() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 3);
        desk.declare(opened, opened.raters().get(2), opened.candidates(), Conflict.RECUSED);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), all(4));
        desk.submit(opened, opened.raters().get(1), opened.candidate(), all(2));
        desk.actAsHr(opened);

        var sheets =
                scores.find(opened.search()).orElseThrow().scores().candidates().getFirst();

        assertThat(sheets.progress().submitted()).isEqualTo(2);
        assertThat(sheets.progress().recused()).isEqualTo(1);
    }

    @Test
    void who_was_away_is_not_waited_for_either() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), all(4));
        desk.actAsHr(opened);

        scoring.excuse(opened.search(), opened.raters().get(1).member(), opened.candidate(), "Ill that day");

        assertThat(scores.find(opened.search()).orElseThrow().pending()).isEmpty();
    }

    @Test
    void who_was_away_sees_nothing_and_is_let_in_again_on_the_record() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        var away = opened.raters().get(1);
        desk.submit(opened, opened.rater(), opened.candidate(), all(4));
        desk.actAsHr(opened);
        scoring.excuse(opened.search(), away.member(), opened.candidate(), "Ill that day");
        desk.actAs(opened, away);
        assertThat(scorecards.open(opened.search(), opened.candidate()).others())
                .isEmpty();

        desk.actAsHr(opened);
        scoring.reopen(opened.search(), away.member(), opened.candidate(), "Heard the recording");
        desk.submit(opened, away, opened.candidate(), all(3));
        desk.actAsHr(opened);

        assertThat(sheet(opened, 0).reopened()).isEmpty();
        assertThat(sheet(opened, 1).reopened()).singleElement().satisfies(again -> {
            assertThat(again.shown()).isTrue();
            assertThat(again.reason()).isEqualTo("Heard the recording");
        });
    }

    @Test
    void a_sheet_that_is_opened_again_while_others_still_score_was_opened_before_anything_was_seen() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.rater(), opened.candidate(), all(4));
        desk.actAsHr(opened);
        scoring.reopen(opened.search(), opened.rater().member(), opened.candidate(), "Swapped");
        desk.correct(opened, opened.rater(), opened.candidate(), 3, "It was the other answer");
        desk.submit(opened, opened.raters().get(1), opened.candidate(), all(3));
        desk.actAsHr(opened);

        assertThat(sheet(opened, 0).reopened())
                .singleElement()
                .satisfies(again -> assertThat(again.shown()).isFalse());
    }

    @Test
    void nobody_excuses_or_opens_their_own_sheet() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.actAsHr(opened);
        var own = panels.add(
                opened.search(),
                new AddMember(
                        "Human Resources",
                        districts.emailIn(opened.district(), Role.HR),
                        districts.personIn(opened.district(), Role.HR)));

        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> scoring.excuse(opened.search(), own, opened.candidate(), "Ill"));
        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> scoring.reopen(opened.search(), own, opened.candidate(), "Again"));
        assertThat(scoring.standing(opened.search()).getFirst().raters())
                .filteredOn(rater -> !rater.mayChange())
                .extracting(CandidateStanding.Rater::member)
                .containsExactly(own);
    }

    @Test
    void panelists_read_none_of_it() {
        var opened = desk.open(OthersRatings.ALWAYS, 1, 2);
        desk.actAs(opened, opened.rater());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> scores.find(opened.search()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> scoring.standing(opened.search()));
    }

    private ScoreSheet sheet(Opened opened, int rater) {
        return scores.find(opened.search())
                .orElseThrow()
                .scores()
                .candidates()
                .getFirst()
                .sheets()
                .get(rater);
    }

    private static ReviseRating revised(Opened opened, String question) {
        return new ReviseRating(
                opened.raters().get(1).member(), opened.candidate(), question, 3, "Heard the budget part");
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
