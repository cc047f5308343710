package org.ctoportal.interview.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.result.paper.ResultPaper;
import org.ctoportal.interview.result.paper.ResultPaperService;
import org.ctoportal.interview.score.DroppedQuestion;
import org.ctoportal.interview.score.OtherRaters;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.Spread;
import org.ctoportal.interview.scorecard.ScoringClosedException;
import org.ctoportal.interview.scorecard.ScoringService;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.Statements;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Scenarios S4 to S6 with stored ratings. */
@IntegrationTest
@Tag("once")
class PanelResultServiceTest {

    @Autowired
    ScoringDesk desk;

    @Autowired
    PanelResultService results;

    @Autowired
    SetAsideService setAside;

    @Autowired
    ScoringService scoring;

    @Autowired
    ResultPaperService papers;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    /** S4. */
    @Test
    void the_scenario_comes_out_with_the_weights_of_the_framework() {
        var opened = ScenarioFour.scored(desk);

        assertThat(ranks(opened))
                .containsExactly(
                        "1 C-03 Casey 3.9433 78.87",
                        "2 C-01 Avery 3.9133 78.27",
                        "3 C-02 Blake 3.4800 69.60",
                        "4 C-04 Drew 2.9300 58.60");
    }

    @Test
    void reading_a_result_asks_the_database_no_more_for_more_candidates_and_raters() {
        var few = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        few.raters().forEach(rater -> desk.submit(few, rater, few.candidate(), ScoringDesk.all(4)));
        desk.actAsHr(few);
        results.get(few.search());
        var least = Statements.of(factory, () -> results.get(few.search()));
        var many = ScenarioFour.scored(desk);
        results.get(many.search());

        assertThat(Statements.of(factory, () -> results.get(many.search()))).isEqualTo(least);
    }

    /** S4.2. */
    @Test
    void nobody_who_runs_the_search_sees_a_number_while_a_sheet_is_open() {
        var opened = ScenarioFour.open(desk);
        ScenarioFour.submit(desk, opened, 0, 0);
        ScenarioFour.submit(desk, opened, 0, 1);
        desk.actAsHr(opened);
        var result = results.get(opened.search());

        assertThat(result.record()).isNull();
        assertThat(result.progress())
                .filteredOn(one -> one.candidate().equals("C-01 Avery"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.panel().submitted()).isEqualTo(2);
                    assertThat(one.panel().panel()).isEqualTo(3);
                });
        assertThatExceptionOfType(ResultNotOpenException.class).isThrownBy(() -> results.record(opened.search()));
    }

    /** S5.1, S5.7 and S5.8. */
    @Test
    void the_panels_talk_makes_a_tie_that_area_one_decides() {
        var opened = ScenarioFour.scored(desk);
        var before = results.record(opened.search());
        var questions = before.kit().questions();
        assertThat(Spread.of(before.result()))
                .extracting(
                        Spread::candidate,
                        one -> before.kit().asked(one.question()).skill())
                .containsExactly(Tuple.tuple("C-03", "TB"), Tuple.tuple("C-04", "IF"));

        results.revise(
                opened.search(),
                new ReviseLevel("C-03", "Whitfield", questions.get(4).code(), 3, "One school only"));
        results.revise(
                opened.search(),
                new ReviseLevel("C-04", "Novak", questions.get(3).code(), 4, "No result named"));

        assertThat(ranks(opened))
                .containsExactly(
                        "1 C-03 Casey 3.9133 78.27",
                        "2 C-01 Avery 3.9133 78.27",
                        "3 C-02 Blake 3.4800 69.60",
                        "4 C-04 Drew 2.8900 57.80");
        assertThat(Revision.of(results.record(opened.search())))
                .extracting(Revision::from, Revision::to, Revision::reason)
                .containsExactlyInAnyOrder(Tuple.tuple(4, 3, "One school only"), Tuple.tuple(5, 4, "No result named"));
    }

    /** S6.1 and S6.2. */
    @Test
    void who_stepped_back_counts_for_that_candidate_only() {
        var opened = ScenarioFour.scored(desk);
        desk.declare(opened, opened.raters().get(2), List.of(opened.candidates().get(1)), Conflict.RECUSED);
        desk.actAsHr(opened);

        assertThat(ranks(opened)).contains("3 C-02 Blake 3.6550 73.10");
        assertThat(OtherRaters.of(results.record(opened.search()).result()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.recused()).isEqualTo("Novak");
                    assertThat(note.leaning()).isNegative();
                });
    }

    @Test
    void what_was_submitted_before_leaving_the_panel_stays_and_is_marked() {
        var opened = ScenarioFour.scored(desk);

        desk.takeOff(opened, opened.raters().get(2));

        assertThat(ranks(opened))
                .containsExactly(
                        "1 C-03 Casey 3.9433 78.87",
                        "2 C-01 Avery 3.9133 78.27",
                        "3 C-02 Blake 3.4800 69.60",
                        "4 C-04 Drew 2.9300 58.60");
        assertThat(results.record(opened.search()).left()).containsOnlyKeys("Novak");
        assertThat(text(opened, ResultPaper.SCORE_SHEETS)).contains("Novak (left the panel on ");
    }

    @Test
    void what_was_not_submitted_before_leaving_never_counts_and_nobody_waits_for_it() {
        var opened = ScenarioFour.open(desk);
        for (var candidate = 0; candidate < 4; candidate++) {
            ScenarioFour.submit(desk, opened, candidate, 0);
            ScenarioFour.submit(desk, opened, candidate, 1);
        }
        ScenarioFour.submit(desk, opened, 0, 2);
        ScenarioFour.submit(desk, opened, 1, 2);
        desk.score(opened, opened.raters().get(2), opened.candidates().get(2), ScoringDesk.all(1));
        desk.actAsHr(opened);
        assertThat(results.get(opened.search()).record()).isNull();

        desk.takeOff(opened, opened.raters().get(2));

        assertThat(ranks(opened))
                .containsExactly(
                        "1 C-03 Casey 4.0600 81.20",
                        "2 C-01 Avery 3.9133 78.27",
                        "3 C-02 Blake 3.4800 69.60",
                        "4 C-04 Drew 3.0400 60.80");
    }

    @Test
    void it_is_set_aside_for_every_candidate_with_a_reason_and_counts_again() {
        var opened = ScenarioFour.scored(desk);
        assertThatExceptionOfType(RefusedSetAsideException.class)
                .isThrownBy(() -> setAside.setAside(opened.search(), "Novak", "Sits on the panel"));
        desk.takeOff(opened, opened.raters().get(2));
        assertThatIllegalArgumentException().isThrownBy(() -> setAside.setAside(opened.search(), "Novak", " "));

        setAside.setAside(opened.search(), "Novak", "Heard the interviews in part only");

        assertThat(ranks(opened))
                .containsExactly(
                        "1 C-01 Avery 4.1100 82.20",
                        "2 C-03 Casey 4.0600 81.20",
                        "3 C-02 Blake 3.6550 73.10",
                        "4 C-04 Drew 3.0400 60.80");
        assertThat(text(opened, ResultPaper.SCORE_SHEETS))
                .contains("Set aside for every candidate", "Heard the interviews in part only");
        assertThat(text(opened, ResultPaper.COMPARISON)).contains("2 of 3; 1 set aside");
        assertThatExceptionOfType(RefusedSetAsideException.class)
                .isThrownBy(() -> setAside.setAside(opened.search(), "Novak", "Again"));

        setAside.countAgain(opened.search(), "Novak");

        assertThat(ranks(opened)).startsWith("1 C-03 Casey 3.9433 78.87");
        assertThat(results.record(opened.search()).setAside()).singleElement().satisfies(step -> {
            assertThat(step.isInForce()).isFalse();
            assertThat(step.reason()).isEqualTo("Heard the interviews in part only");
        });
    }

    @Test
    void nothing_is_set_aside_once_the_decision_is_final_or_by_somebody_who_only_reads() {
        var opened = ScenarioFour.scored(desk);
        desk.takeOff(opened, opened.raters().get(2));
        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> setAside.setAside(opened.search(), "Novak", "No"));
        desk.actAsHr(opened);

        results.settle(opened.search());

        assertThatExceptionOfType(ResultSettledException.class)
                .isThrownBy(() -> setAside.setAside(opened.search(), "Novak", "Late"));
    }

    /** A settled result ends scoring, so that nothing of the sheets changes under it. */
    @Test
    void no_scorecard_is_opened_again_under_a_settled_result() {
        var opened = ScenarioFour.scored(desk);

        results.settle(opened.search());

        assertThatExceptionOfType(ScoringClosedException.class)
                .isThrownBy(
                        () -> scoring.reopen(opened.search(), opened.rater().member(), opened.candidate(), "One more"));
    }

    @Test
    void a_question_is_dropped_for_everybody_and_counts_again() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.submit(opened, opened.raters().get(0), opened.candidate(), ScoringDesk.all(4));
        desk.submit(opened, opened.raters().get(1), opened.candidate(), ScoringDesk.all(4));
        desk.actAsHr(opened);
        var code = results.record(opened.search()).kit().questions().getFirst().code();

        results.drop(opened.search(), new DroppedQuestion(code, "It was read in two ways"));
        assertThat(results.record(opened.search()).scores().isDropped(code)).isTrue();
        assertThatExceptionOfType(RefusedDropException.class)
                .isThrownBy(() -> results.drop(opened.search(), new DroppedQuestion(code, "Again")));

        results.restore(opened.search(), code);
        assertThat(results.record(opened.search()).scores().isDropped(code)).isFalse();
        assertThat(results.get(opened.search()).drops()).singleElement().satisfies(step -> {
            assertThat(step.isInForce()).isFalse();
            assertThat(step.question().reason()).isEqualTo("It was read in two ways");
        });
    }

    @Test
    void a_settled_result_does_not_change() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        opened.raters().forEach(rater -> desk.submit(opened, rater, opened.candidate(), ScoringDesk.all(4)));
        desk.actAsHr(opened);
        var code = results.record(opened.search()).kit().questions().getFirst().code();

        results.settle(opened.search());

        assertThatExceptionOfType(ResultSettledException.class)
                .isThrownBy(() -> results.drop(opened.search(), new DroppedQuestion(code, "Late")));
        assertThatExceptionOfType(ResultSettledException.class)
                .isThrownBy(() -> results.revise(
                        opened.search(), new ReviseLevel("C-01", opened.rater().name(), code, 5, "Late")));
        assertThatExceptionOfType(ResultSettledException.class).isThrownBy(() -> results.settle(opened.search()));
    }

    @Test
    void papers_are_accessible_and_tell_every_step() throws Exception {
        var opened = ScenarioFour.scored(desk);
        for (var paper : ResultPaper.values()) {
            assertThat(PdfUa.violations(papers.export(opened.search(), paper, DocumentFormat.PDF)
                            .bytes()))
                    .as("%s", paper)
                    .isEmpty();
            assertThat(papers.export(opened.search(), paper, DocumentFormat.DOCX)
                            .bytes())
                    .startsWith('P', 'K');
        }
        assertThat(text(opened, ResultPaper.COMPARISON))
                .contains("C-03 Casey", "3.94", "78.87%", "(4 + 4 + 5) ÷ 3", "13/3 (4.3333…)", "15%");
        assertThat(text(opened, ResultPaper.SCORE_SHEETS)).contains("Ratings of C-02 Blake by Novak", "Heard it");
    }

    @Test
    void the_comparison_draws_bars_and_tells_the_same_as_a_table() {
        var opened = ScenarioFour.scored(desk);

        var page = new String(
                papers.export(opened.search(), ResultPaper.COMPARISON, DocumentFormat.HTML)
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(page)
                .contains("<caption>Total</caption>", "style=\"width: 79%\"")
                .contains("Total, and mean of the ratings in each skill, candidates 1 to 4")
                .contains("<td class=\"number\">3.94</td>");
    }

    @Test
    void a_sheet_that_was_opened_again_tells_who_and_why_and_what_changed() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        opened.raters().forEach(rater -> desk.submit(opened, rater, opened.candidate(), ScoringDesk.all(4)));
        desk.actAsHr(opened);
        scoring.reopen(opened.search(), opened.rater().member(), opened.candidate(), "Two questions were swapped");
        desk.correct(opened, opened.rater(), opened.candidate(), 2, "It was the other answer");
        desk.actAsHr(opened);

        assertThat(text(opened, ResultPaper.SCORE_SHEETS))
                .contains(
                        "Opened again on ", " by HR C, when ratings of the others could be seen. Reason: Two questions")
                .contains("Was 4, given ", "Changed by Rater 1: It was the other answer");
        assertThat(Revision.of(results.record(opened.search()))).singleElement().satisfies(revision -> {
            assertThat(revision.from()).isEqualTo(4);
            assertThat(revision.to()).isEqualTo(2);
        });
    }

    @Test
    void a_result_is_for_those_who_run_the_search_in_its_district() {
        var opened = desk.open(OthersRatings.ALWAYS, 1, 2);
        desk.actAs(opened, opened.rater());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> results.get(opened.search()));
        districts.actInSecond(Role.HR);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> results.get(opened.search()));
        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        assertThat(results.get(opened.search()).record()).isNull();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> results.drop(opened.search(), new DroppedQuestion("LV-I1", "No")));
    }

    private List<String> ranks(Opened opened) {
        var record = results.record(opened.search());
        return record.result().ranking().places().stream()
                .map(place -> place.rank() + " " + record.name(place.candidate()) + " "
                        + Objects.requireNonNull(place.result().total()).rounded(4) + " "
                        + place.result().shownPercent())
                .toList();
    }

    private String text(Opened opened, ResultPaper paper) {
        var bytes =
                papers.export(opened.search(), paper, DocumentFormat.MARKDOWN).bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\\", "");
    }
}
