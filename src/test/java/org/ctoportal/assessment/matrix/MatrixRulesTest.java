package org.ctoportal.assessment.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.assessment.dashboard.Activity;
import org.ctoportal.assessment.dashboard.SkillOverview;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.score.AssessmentScores;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentSubmitted;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

class MatrixRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    void two_people_are_not_counted_however_often_they_submit() {
        assertThat(MatrixCounting.due(List.of(waiting(1, 1), waiting(1, 2), waiting(2, 1))))
                .isEmpty();
    }

    @Test
    void everybody_is_counted_once_with_the_latest_run() {
        var latest = waiting(1, 2);

        assertThat(MatrixCounting.due(List.of(waiting(1, 1), latest, waiting(2, 1), waiting(3, 1))))
                .hasSize(3)
                .contains(latest);
    }

    /** The one who was also asked AI would stand alone in its sum, and be known by having begun last. */
    @Test
    void whoever_was_asked_other_skills_waits_for_others_who_were() {
        var other = waiting(4, 1);
        var due = List.of(waiting(1, 1), other, waiting(2, 1), waiting(3, 1));

        assertThat(MatrixCounting.alike(due, one -> one == other ? Set.of("LV", "AI") : Set.of("LV")))
                .hasSize(3)
                .doesNotContain(other);
    }

    @Test
    void who_consents_before_being_counted_is_in_no_sum() {
        var entry = waiting(1, 1);

        entry.consented();

        assertThat(entry.isWaiting()).isFalse();
        assertThat(entry.isCounted()).isFalse();
    }

    @Test
    void a_band_is_told_in_steps_of_at_least_three_people() {
        var band = new MatrixBand();
        var told = Stream.generate(() -> {
                    band.add();
                    band.tell();
                    return band.told();
                })
                .limit(7)
                .toList();

        assertThat(told).containsExactly(0, 0, 3, 3, 3, 6, 6);
    }

    @Test
    void a_mean_of_several_says_its_sum_and_never_the_parts() {
        var mean =
                SkillMean.NOBODY.plus(new SkillMean(2, Fraction.of(30, 5))).plus(new SkillMean(1, Fraction.of(10, 3)));

        assertThat(mean.formula()).isEqualTo("9.33 ÷ 3 = 3.11");
        assertThat(mean.mean()).isEqualTo(Fraction.of(28, 9));
    }

    @Test
    void a_score_lies_in_the_band_of_its_whole_level() {
        assertThat(Stream.of(
                                new SkillPoints(9, 5),
                                new SkillPoints(10, 5),
                                new SkillPoints(19, 5),
                                new SkillPoints(25, 5))
                        .map(SkillPoints::band))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_gap_weighs_by_what_the_job_descriptions_ask() {
        var overview = overview(new SkillMean(5, Fraction.of(164, 10)));

        assertThat(overview.formula()).isEqualTo("(4 − 3.28) × 12.5 = 9.00");
        assertThat(overview(new SkillMean(1, Fraction.of(5))).urgency()).contains(Fraction.ZERO);
        assertThat(overview(SkillMean.NOBODY).urgency()).isEmpty();
    }

    @Test
    void one_or_two_are_not_told_nor_what_would_tell_them() {
        assertThat(activity(2, 0).shownAll()).isEmpty();
        assertThat(activity(2, 0).shownDone()).isEmpty();
        assertThat(activity(5, 2).shownDone()).isEmpty();
        assertThat(activity(5, 4).shownAll()).contains(5L);
        assertThat(activity(5, 4).shownDone()).isEmpty();
        assertThat(activity(6, 3).shownDone()).contains(3L);
        assertThat(activity(4, 4).shownDone()).contains(4L);
    }

    private static Activity activity(long all, long done) {
        return new Activity(Activity.Kind.GROWTH, all, done);
    }

    private static SkillOverview overview(SkillMean now) {
        return new SkillOverview(
                new MatrixSkill("LV", "Leadership", List.of()),
                now,
                Fraction.of(4),
                Fraction.of(1, 8),
                Map.of(),
                0,
                List.of());
    }

    private static MatrixEntry waiting(long person, int run) {
        return new MatrixEntry(
                new SelfAssessmentSubmitted(
                        new SelfAssessmentId(1),
                        new PersonId(person),
                        InstrumentKind.TECHNOLOGY_LEADER,
                        run,
                        Instant.EPOCH,
                        new AssessmentScores(List.of())),
                YEAR,
                false);
    }
}
