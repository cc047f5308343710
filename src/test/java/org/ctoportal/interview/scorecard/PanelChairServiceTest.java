package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ctoportal.testing.ScoringDesk.all;

import java.util.List;
import java.util.Objects;
import org.ctoportal.interview.panel.Conflict;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.score.SheetLockedException;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the chair of a panel sees of the others' scorecards, and the way to let somebody score again. */
@IntegrationTest
class PanelChairServiceTest {

    private static final String WHY = "Two questions were swapped";

    @Autowired
    ScoringDesk desk;

    @Autowired
    PanelChairService chairs;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    ScoringService scoring;

    @Autowired
    TwoDistricts districts;

    private Opened opened;

    /** The first member leads the panel; the second has submitted. */
    private void open() {
        opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 3);
        desk.actAsHr(opened);
        desk.lead(opened, chair());
        desk.submit(opened, other(), opened.candidate(), all(4));
    }

    private Rater chair() {
        return opened.raters().get(0);
    }

    private Rater other() {
        return opened.raters().get(1);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_chair_sees_who_is_done_and_nobody_else_does() {
        open();
        desk.actAs(opened, chair());
        assertThat(chairs.standing(opened.search())).hasSize(2).first().satisfies(first -> {
            assertThat(first.progress().submitted()).isEqualTo(1);
            assertThat(first.raters())
                    .extracting(CandidateStanding.Rater::mayChange)
                    .containsExactly(false, true, true);
        });

        desk.actAs(opened, other());
        assertThat(chairs.standing(opened.search())).isEmpty();
    }

    @Test
    void the_member_reads_who_opened_it_again_and_why_until_it_is_submitted_again() {
        open();
        desk.actAs(opened, chair());
        assertThatIllegalArgumentException().isThrownBy(() -> reopen(other(), " "));

        reopen(other(), WHY);

        desk.actAs(opened, other());
        assertThat(Objects.requireNonNull(card().reopening())).satisfies(step -> {
            assertThat(step.by()).isEqualTo(chair().name());
            assertThat(step.reason()).isEqualTo(WHY);
            assertThat(step.isReopening()).isTrue();
        });
        assertThat(scorecards.list(opened.search()))
                .extracting(ScorecardSummary::reopened)
                .containsExactly(true, false);
        desk.correct(opened, other(), opened.candidate(), 3, "It was the other answer");
        assertThat(card().reopening()).isNull();
        assertThat(card().status()).isEqualTo(SheetStatus.SUBMITTED);
    }

    @Test
    void a_scorecard_that_is_open_is_not_opened_again() {
        open();
        desk.actAs(opened, chair());

        assertThatExceptionOfType(SheetLockedException.class)
                .isThrownBy(() -> reopen(opened.raters().get(2), WHY));
    }

    @Test
    void only_the_chair_opens_and_never_the_own_one() {
        open();
        desk.submit(opened, chair(), opened.candidate(), all(3));
        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(() -> reopen(chair(), WHY));

        desk.actAs(opened, other());
        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(() -> reopen(chair(), WHY));
    }

    @Test
    void a_chair_who_stepped_back_sees_and_decides_nothing_of_the_candidate() {
        open();
        desk.declare(opened, chair(), List.of(opened.candidate()), Conflict.RECUSED);

        assertThat(chairs.standing(opened.search()))
                .extracting(CandidateStanding::candidate)
                .containsExactly(opened.candidates().get(1));
        assertThatExceptionOfType(ScorecardNotFoundException.class).isThrownBy(() -> reopen(other(), WHY));
    }

    @Test
    void nothing_is_opened_again_of_somebody_who_left_or_after_scoring_ended() {
        open();
        desk.actAsHr(opened);
        desk.takeOff(opened, other());
        assertThatExceptionOfType(ScorecardNotFoundException.class)
                .isThrownBy(() -> scoring.reopen(opened.search(), other().member(), opened.candidate(), WHY));
        assertThat(scoring.standing(opened.search()).getFirst().raters())
                .filteredOn(rater -> rater.leftAt() != null)
                .singleElement()
                .satisfies(rater -> assertThat(rater.mayChange()).isFalse());
        scoring.close(opened.search());

        desk.actAs(opened, chair());
        assertThatExceptionOfType(ScoringClosedException.class)
                .isThrownBy(() -> reopen(opened.raters().get(2), WHY));
    }

    private void reopen(Rater member, String reason) {
        chairs.reopen(opened.search(), member.member(), opened.candidate(), reason);
    }

    private ScorecardDetails card() {
        return scorecards.open(opened.search(), opened.candidate());
    }
}
