package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.ctoportal.testing.ScoringDesk.rated;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ctoportal.identity.Guest;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.panel.DeclarationService;
import org.ctoportal.interview.panel.Declare;
import org.ctoportal.interview.panel.NoSeatException;
import org.ctoportal.interview.panel.PanelCodeService;
import org.ctoportal.interview.panel.PanelEntrance;
import org.ctoportal.interview.panel.PanelService;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A panelist's own scorecards on the database. */
@IntegrationTest
class ScorecardServiceTest {

    @Autowired
    ScoringDesk desk;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    AnswerService answers;

    @Autowired
    ScoringService scoring;

    @Autowired
    ScoreCommandRepository commands;

    @Autowired
    PanelService panels;

    @Autowired
    PanelCodeService codes;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    DeclarationService declarations;

    @Autowired
    DataSource dataSource;

    @Autowired
    ScorecardRepository cards;

    @Autowired
    RatingChangeRepository changes;

    @Autowired
    SearchDesk searches;

    @Autowired
    TwoDistricts districts;

    private Opened opened;
    private List<String> questions;

    private void open() {
        opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        questions = desk.begin(opened, opened.rater(), opened.candidate());
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_scorecard_begins_with_every_question_of_the_kit_and_nothing_said() {
        open();

        var card = card();
        assertThat(card.questions()).hasSize(10).allSatisfy(question -> {
            assertThat(question.skill()).isNotBlank();
            assertThat(question.anchors()).isNotEmpty();
        });
        assertThat(card.levels()).hasSize(5);
        assertThat(card.answers())
                .hasSize(10)
                .allSatisfy(
                        answer -> assertThat(answer).isEqualTo(new SavedAnswer(answer.question(), null, false, "")));
    }

    @Test
    void what_is_scored_is_there_when_the_scorecard_is_opened_again() {
        open();

        record(rated(questions.getFirst(), 4, "Named the study session"));
        record(new RecordAnswer(UUID.randomUUID(), questions.get(1), null, true, "", ""));

        assertThat(card().answers())
                .contains(
                        new SavedAnswer(questions.getFirst(), 4, false, "Named the study session"),
                        new SavedAnswer(questions.get(1), null, true, ""));
        assertThat(scorecards.list(opened.search()))
                .extracting(ScorecardSummary::done)
                .containsExactly(2, 0);
    }

    @Test
    void what_comes_again_under_its_number_changes_nothing_any_more() {
        open();
        var first = rated(questions.getFirst(), 2, "");

        var stored = record(first);
        record(rated(questions.getFirst(), 4, ""));

        assertThat(record(first)).isEqualTo(stored);
        assertThat(card().answers()).contains(new SavedAnswer(questions.getFirst(), 4, false, ""));
    }

    @Test
    void a_level_can_be_taken_back_before_it_is_submitted() {
        open();
        record(rated(questions.getFirst(), 2, ""));

        record(rated(questions.getFirst(), null, "Asked again later"));

        assertThat(card().answers()).contains(new SavedAnswer(questions.getFirst(), null, false, "Asked again later"));
    }

    @Asvs(17)
    @Test
    void a_level_beyond_the_scale_or_of_no_question_is_refused() {
        open();

        assertThatIllegalArgumentException().isThrownBy(() -> record(rated(questions.getFirst(), 6, "")));
        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(() -> record(rated("NO-SUCH", 3, "")));
    }

    @Test
    void the_lowest_and_the_highest_level_are_not_submitted_without_a_note() {
        open();
        record(rated(questions.get(2), 5, " "));

        assertThatExceptionOfType(NoteMissingException.class)
                .isThrownBy(this::submit)
                .satisfies(refused -> assertThat(refused.questions()).containsExactly(questions.get(2)));
    }

    @Test
    void a_submitted_scorecard_is_locked() {
        open();
        record(rated(questions.getFirst(), 3, ""));
        submit();

        assertThat(card().isLocked()).isTrue();
        assertThatExceptionOfType(SheetLockedException.class)
                .isThrownBy(() -> record(rated(questions.getFirst(), 4, "")));
    }

    @Test
    void only_those_who_keep_the_search_open_it_again_and_only_with_a_reason() {
        open();
        submit();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reopen("I want to"));

        desk.actAsHr(opened);
        assertThatIllegalArgumentException().isThrownBy(() -> reopen(" "));
        reopen("Two questions were swapped");

        desk.actAs(opened, opened.rater());
        assertThat(card().status()).isEqualTo(SheetStatus.OPEN);
    }

    @Test
    void what_was_submitted_once_changes_only_with_a_reason() {
        open();
        record(rated(questions.getFirst(), 3, ""));
        submit();
        desk.actAsHr(opened);
        reopen("Two questions were swapped");
        desk.actAs(opened, opened.rater());

        assertThatIllegalArgumentException().isThrownBy(() -> record(rated(questions.getFirst(), 4, "")));
        assertThatIllegalArgumentException().isThrownBy(() -> record(rated(questions.getFirst(), 3, "Another note")));
        assertThatIllegalArgumentException().isThrownBy(() -> record(rated(questions.get(1), 2, "")));
        record(rated(questions.getFirst(), 3, ""));
        record(because(questions.getFirst(), 4, "", "It was the other question"));
        record(because(questions.getFirst(), 4, "Named the session", "The note was lost"));
        record(because(questions.get(1), 2, "", "It was left out"));

        assertThat(card().answers())
                .contains(
                        new SavedAnswer(questions.getFirst(), 4, false, "Named the session"),
                        new SavedAnswer(questions.get(1), 2, false, ""));
        assertThat(corrections())
                .extracting(Correction::level, Correction::levelKept, Correction::note, Correction::reason)
                .containsExactly(
                        tuple(3, false, null, "It was the other question"),
                        tuple(4, true, "", "The note was lost"),
                        tuple(null, false, null, "It was left out"));
    }

    private List<Correction> corrections() {
        var ids = cards.findBySearchId(opened.search().value()).stream()
                .map(Scorecard::id)
                .toList();
        return changes.findByScorecards(ids).stream()
                .map(RatingChange::correction)
                .toList();
    }

    private static RecordAnswer because(String question, int level, String note, String reason) {
        return new RecordAnswer(UUID.randomUUID(), question, level, false, note, reason);
    }

    /** Scenario S6.1. */
    @Test
    void who_steps_back_from_a_candidate_opens_and_scores_nothing_of_theirs() {
        open();

        desk.declare(opened, opened.rater(), List.of(opened.candidate()), Conflict.RECUSED);

        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(this::card);
        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> record(rated(questions.getFirst(), 3, "")));
        assertThat(scorecards.list(opened.search()))
                .extracting(ScorecardSummary::candidate)
                .containsExactly(opened.candidates().get(1));
    }

    @Test
    void a_candidate_who_is_screened_in_later_stops_no_scorecard() {
        open();
        desk.actAsHr(opened);
        var late = searches.candidate(opened.search(), "Late");
        searches.bringTo(opened.search(), late, CandidateStage.SCREENED);
        desk.actAs(opened, opened.rater());

        record(rated(questions.getFirst(), 3, ""));
        submit();

        assertThat(card().status()).isEqualTo(SheetStatus.SUBMITTED);
        assertThat(scorecards.list(opened.search()))
                .extracting(ScorecardSummary::declared)
                .containsExactly(true, true, false);
        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> scorecards.open(opened.search(), late));
        desk.declare(opened, opened.rater(), List.of(late), Conflict.NONE);
        assertThat(scorecards.open(opened.search(), late).status()).isEqualTo(SheetStatus.OPEN);
    }

    @Test
    void whoever_has_begun_none_declares_on_everybody_first() {
        open();
        desk.actAsHr(opened);
        searches.bringTo(opened.search(), searches.candidate(opened.search(), "Late"), CandidateStage.SCREENED);
        desk.actAs(opened, opened.raters().get(1));

        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(this::card);
        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(() -> scorecards.list(opened.search()));
    }

    @Asvs(17)
    @Test
    void nobody_scores_without_a_seat() {
        open();
        desk.actAsHr(opened);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(this::card);

        districts.actIn(opened.district(), Role.PANELIST);
        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> record(rated(questions.getFirst(), 3, "")));
    }

    @Asvs({17, 58})
    @Test
    void who_was_taken_off_the_panel_scores_nothing_any_more() {
        open();
        desk.actAsHr(opened);
        desk.takeOff(opened, opened.rater());
        desk.actAs(opened, opened.rater());

        assertThatExceptionOfType(NoSeatException.class).isThrownBy(() -> record(rated(questions.getFirst(), 3, "")));
    }

    @Test
    void who_came_in_with_a_code_scores_as_long_as_it_is_live() {
        open();
        desk.actAsHr(opened);
        var member = panels.add(opened.search(), new AddMember("Pat Reyes", "", null));
        var guest = entrance.enter(codes.issue(opened.search(), member).code()).orElseThrow();
        actAs(guest);
        declarations.sign(opened.search(), "I keep it to myself.", "Pat Reyes");
        declarations.declare(
                opened.search(),
                opened.candidates().stream()
                        .map(one -> new Declare(one, Conflict.NONE, ""))
                        .toList(),
                "Pat Reyes");
        card();

        answers.record(opened.search(), opened.candidate(), member, rated(questions.getFirst(), 4, ""));

        assertThat(card().answers()).contains(new SavedAnswer(questions.getFirst(), 4, false, ""));
        desk.actAsHr(opened);
        codes.revoke(opened.search(), member);
        actAs(guest);
        assertThatExceptionOfType(NoSeatException.class)
                .isThrownBy(() -> answers.record(
                        opened.search(), opened.candidate(), member, rated(questions.getFirst(), 2, "")));
    }

    private static void actAs(Guest guest) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                guest, null, List.of(new SimpleGrantedAuthority(Guest.AUTHORITY))));
        SecurityContextHolder.setContext(context);
    }

    @Test
    void closed_scoring_takes_nothing_any_more() {
        open();
        desk.actAsHr(opened);
        scoring.close(opened.search());
        desk.actAs(opened, opened.rater());

        assertThatExceptionOfType(ScoringClosedException.class)
                .isThrownBy(() -> record(rated(questions.getFirst(), 3, "")));
        assertThatExceptionOfType(ScoringClosedException.class).isThrownBy(this::submit);
        assertThat(card().isLocked()).isTrue();
    }

    @Test
    void closing_is_told_to_the_boards_that_watch() {
        open();
        var before = told();

        desk.actAsHr(opened);
        scoring.close(opened.search());

        assertThat(told()).isGreaterThan(before);
    }

    @Test
    void so_is_the_end_that_a_final_decision_brings() {
        open();
        var before = told();

        districts.actIn(opened.district(), Role.SUPERINTENDENT);
        scoring.end(opened.search());

        assertThat(told()).isGreaterThan(before);
    }

    private long told() {
        return JdbcClient.create(dataSource)
                .sql("select number from panel_change where search_id = :search")
                .param("search", opened.search().value())
                .query(Long.class)
                .single();
    }

    private ScorecardDetails card() {
        return scorecards.open(opened.search(), opened.candidate());
    }

    private Object record(RecordAnswer said) {
        return answers.record(
                opened.search(), opened.candidate(), opened.rater().member(), said);
    }

    private void submit() {
        answers.submit(opened.search(), opened.candidate(), opened.rater().member(), UUID.randomUUID());
    }

    private void reopen(String reason) {
        scoring.reopen(opened.search(), opened.rater().member(), opened.candidate(), reason);
    }
}
