package org.ctoportal.interview.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.pdf.PdfUa;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.decision.paper.DecisionPaper;
import org.ctoportal.interview.decision.paper.DecisionPaperService;
import org.ctoportal.interview.result.SetAsideService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchNotFoundException;
import org.ctoportal.interview.search.StageService;
import org.ctoportal.interview.search.StageStep;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A decision while it is written, brought back and final. */
@IntegrationTest
class HiringDecisionServiceTest {

    @Autowired
    ScoringDesk desk;

    @Autowired
    HiringDecisionService decisions;

    @Autowired
    DecisionPaperService papers;

    @Autowired
    SearchDesk searches;

    @Autowired
    StageService stages;

    @Autowired
    SetAsideService setAside;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void every_change_is_an_edition_that_can_be_brought_back() {
        var search = scored().search();
        decisions.keep(search, 0, chosen("C-01", ""));
        decisions.keep(search, 1, chosen("C-02", "Has run a merger"));
        assertThatExceptionOfType(StaleDecisionException.class)
                .isThrownBy(() -> decisions.keep(search, 1, WriteDecision.EMPTY));

        var back = decisions.bringBack(search, 2, 1);

        assertThat(back.content()).isEqualTo(chosen("C-01", ""));
        assertThat(back.edition()).isEqualTo(3);
        assertThat(back.steps()).extracting(DecisionStep::chosen).containsExactly("C-01", "C-02", "C-01");
    }

    @Test
    void whoever_is_not_at_the_top_is_chosen_with_a_reason_only() {
        var search = scored().search();
        decisions.keep(search, 0, chosen("C-02", ""));

        assertThatExceptionOfType(RefusedDecisionException.class)
                .isThrownBy(() -> decisions.finish(search, 1))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(DecisionProblem.REASON_MISSING));
    }

    @Test
    void whoever_withdrew_is_not_chosen_and_not_hired() {
        var opened = scored();
        var search = opened.search();
        decisions.keep(search, 0, chosen("C-01", ""));
        searches.move(search, opened.candidates().get(0), CandidateStage.WITHDRAWN, "");

        assertThat(decisions.get(search).problems()).containsExactly(DecisionProblem.OUT_OF_SEARCH);
        assertThatExceptionOfType(RefusedDecisionException.class)
                .isThrownBy(() -> decisions.finish(search, 1))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(DecisionProblem.OUT_OF_SEARCH));
        decisions.keep(search, 1, chosen("C-01", "Other words are kept all the same"));
        decisions.keep(search, 2, chosen("C-02", "C-01 withdrew"));
        assertThatExceptionOfType(RefusedDecisionException.class)
                .isThrownBy(() -> decisions.keep(search, 3, chosen("C-01", "")));
        assertThatExceptionOfType(RefusedDecisionException.class).isThrownBy(() -> decisions.bringBack(search, 3, 1));
    }

    @Test
    void whoever_withdrew_half_scored_blocks_nothing_and_the_memo_says_why_they_have_no_rank() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        opened.raters().forEach(rater -> desk.submit(opened, rater, opened.candidate(), ScoringDesk.all(4)));
        desk.submit(opened, opened.rater(), opened.candidates().get(1), ScoringDesk.all(5));
        desk.actAsHr(opened);
        assertThat(decisions.get(opened.search()).problems()).containsExactly(DecisionProblem.RATING);
        searches.move(opened.search(), opened.candidates().get(1), CandidateStage.WITHDRAWN, "");
        decisions.keep(opened.search(), 0, chosen("C-01", ""));

        var done = decisions.finish(opened.search(), 1);

        assertThat(done.isFinal()).isTrue();
        assertThat(text(opened.search(), DecisionPaper.MEMO))
                .contains("Rank 1 of 1", "Withdrew before enough was rated, so has no rank")
                .doesNotContain("INCOMPLETE", "closed before");
    }

    @Test
    void a_final_decision_moves_the_chosen_one_to_the_offer_stage_by_stage() {
        var opened = scored();
        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        decisions.keep(opened.search(), 0, chosen("C-01", ""));

        decisions.finish(opened.search(), 1);

        assertThat(stages.history(opened.search(), opened.candidates().get(0)))
                .extracting(StageStep::to)
                .startsWith(CandidateStage.OFFERED, CandidateStage.FINALIST, CandidateStage.INTERVIEWED);
        assertThat(stages.history(opened.search(), opened.candidates().get(1)))
                .extracting(StageStep::to)
                .containsExactly(CandidateStage.SCREENED);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> searches.move(opened.search(), opened.candidates().get(1), CandidateStage.WITHDRAWN, ""));
    }

    @Test
    void an_offer_that_was_made_before_stays() {
        var opened = scored();
        searches.bringTo(opened.search(), opened.candidates().get(0), CandidateStage.HIRED);
        decisions.keep(opened.search(), 0, chosen("C-01", ""));

        decisions.finish(opened.search(), 1);

        assertThat(stages.history(opened.search(), opened.candidates().get(0))
                        .getFirst()
                        .to())
                .isEqualTo(CandidateStage.HIRED);
    }

    @Test
    @Tag("once")
    void the_memo_tells_who_left_and_what_is_set_aside() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 3);
        opened.raters().forEach(rater -> desk.submit(opened, rater, opened.candidate(), ScoringDesk.all(4)));
        desk.actAsHr(opened);
        desk.takeOff(opened, opened.raters().getLast());
        setAside.setAside(opened.search(), "Rater 3", "Heard the interview in part only");
        decisions.keep(opened.search(), 0, chosen("C-01", ""));

        assertThat(text(opened.search(), DecisionPaper.MEMO))
                .contains("Rater 3 (left the panel on ", "2 of 3; 1 set aside")
                .contains("Rater 3: Heard the interview in part only");
    }

    @Asvs(18)
    @Test
    void a_final_decision_and_its_record_never_change() {
        var search = scored().search();
        var plan = decisions.suggestPlan(search, "C-01");
        decisions.keep(search, 0, chosen("C-01", "").planning(plan));

        var done = decisions.finish(search, 1);

        assertThat(done.finality())
                .satisfies(finality -> assertThat(finality.intact()).isTrue());
        assertThat(done.record()).isNotNull();
        assertThatExceptionOfType(DecisionFinalException.class)
                .isThrownBy(() -> decisions.keep(search, 1, WriteDecision.EMPTY));
        assertThatExceptionOfType(DecisionFinalException.class).isThrownBy(() -> decisions.bringBack(search, 1, 1));
        assertThat(decisions.get(search)).satisfies(later -> {
            assertThat(later.content()).isEqualTo(done.content());
            assertThat(later.record()).isEqualTo(done.record());
            assertThat(later.problems()).isEmpty();
        });
    }

    @Test
    void nothing_is_decided_while_somebody_is_rating() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        desk.actAsHr(opened);
        decisions.keep(opened.search(), 0, chosen("C-01", ""));

        assertThatExceptionOfType(RefusedDecisionException.class)
                .isThrownBy(() -> decisions.finish(opened.search(), 1))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(DecisionProblem.RATING));
    }

    @Test
    @Tag("once")
    void memo_and_plan_are_accessible_and_the_plan_tells_nothing_of_the_interviews() throws Exception {
        var search = scored().search();
        decisions.keep(
                search, 0, new WriteDecision("C-01", "", "Both recommend", "", decisions.suggestPlan(search, "C-01")));
        for (var paper : DecisionPaper.values()) {
            assertThat(PdfUa.violations(
                            papers.export(search, paper, DocumentFormat.PDF).bytes()))
                    .as("%s", paper)
                    .isEmpty();
            assertThat(papers.export(search, paper, DocumentFormat.DOCX).bytes())
                    .startsWith('P', 'K');
        }
        assertThat(text(search, DecisionPaper.MEMO))
                .contains("C-01 Candidate 1", "Both recommend", "Rank 1 of 2, 4.00 (80.00%)", "not final");
        assertThat(text(search, DecisionPaper.PLAN))
                .contains("By day 30", "By day 90")
                .doesNotContain("4.00", "Candidate 2", "Rater 1", "80");
    }

    @Test
    void decisions_are_for_those_who_decide_in_their_district() {
        var opened = scored();
        desk.actAs(opened, opened.rater());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> decisions.get(opened.search()));
        districts.actInSecond(Role.SUPERINTENDENT);
        assertThatExceptionOfType(SearchNotFoundException.class).isThrownBy(() -> decisions.get(opened.search()));
        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        assertThat(decisions.keep(opened.search(), 0, chosen("C-01", "")).edition())
                .isEqualTo(1);
    }

    /** The first candidate got 4 everywhere, the second 3. */
    private Opened scored() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        for (var rater : opened.raters()) {
            desk.submit(opened, rater, opened.candidates().get(0), ScoringDesk.all(4));
            desk.submit(opened, rater, opened.candidates().get(1), ScoringDesk.all(3));
        }
        desk.actAsHr(opened);
        return opened;
    }

    private String text(SearchId search, DecisionPaper paper) {
        var bytes = papers.export(search, paper, DocumentFormat.MARKDOWN).bytes();
        return new String(bytes, StandardCharsets.UTF_8).replace("\\", "");
    }

    private static WriteDecision chosen(String candidate, String reason) {
        return new WriteDecision(candidate, reason, "", "", List.of());
    }
}
