package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 4, 1);

    /** Scenario S15.10: nine applicants; five finalists, one of whom asked; four others who all asked. */
    @Test
    void four_names_are_withheld_from_the_public_and_five_are_not_even_if_they_asked() {
        var nine = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> candidate(
                        number, number <= 5 ? CandidateStage.FINALIST : CandidateStage.APPLIED, number >= 5, null))
                .toList();

        var names = named(nine, List.of());

        assertThat(nine.stream().map(names::of))
                .containsExactly(
                        "Name 1",
                        "Name 2",
                        "Name 3",
                        "Name 4",
                        "Name 5",
                        Naming.HIDDEN,
                        Naming.HIDDEN,
                        Naming.HIDDEN,
                        Naming.HIDDEN);
    }

    @Test
    void where_fewer_became_finalists_and_no_panel_rated_neither_stage_nor_a_typed_score_names_anybody() {
        var seven = List.of(
                candidate(1, CandidateStage.FINALIST, true, null),
                candidate(2, CandidateStage.INTERVIEWED, true, "81"),
                candidate(3, CandidateStage.INTERVIEWED, true, "95"),
                candidate(4, CandidateStage.INTERVIEWED, true, "70"),
                candidate(5, CandidateStage.INTERVIEWED, true, null),
                candidate(6, CandidateStage.INTERVIEWED, true, "90"),
                candidate(7, CandidateStage.APPLIED, true, "99"));

        assertThat(FinalCandidates.of(seven, List.of()).open()).isEqualTo(4);
        assertThatExceptionOfType(FinalCandidatesOpenException.class).isThrownBy(() -> named(seven, List.of()));
        assertThatExceptionOfType(FinalCandidatesOpenException.class)
                .as("three for four places")
                .isThrownBy(() -> named(seven, List.of(), "C-02", "C-03", "C-07"));

        assertThat(hidden(seven, named(seven, List.of(), "C-02", "C-03", "C-04", "C-07")))
                .containsExactly("C-05", "C-06");
    }

    @Test
    void the_panel_says_who_is_most_qualified_as_far_as_it_rated() {
        var seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> candidate(number, CandidateStage.INTERVIEWED, true, String.valueOf(90 - number)))
                .toList();
        var best = List.of("C-07", "C-06", "C-05", "C-04", "C-03", "C-02");

        assertThat(hidden(seven, named(seven, best))).containsExactly("C-01", "C-02");
        assertThat(FinalCandidates.of(seven, best.subList(0, 3)).open()).isEqualTo(2);
        assertThat(hidden(seven, named(seven, best.subList(0, 3), "C-01", "C-04")))
                .containsExactly("C-02", "C-03");
    }

    @Test
    void a_choice_made_before_somebody_became_a_finalist_does_not_count_any_more() {
        var seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number ->
                        candidate(number, number <= 4 ? CandidateStage.FINALIST : CandidateStage.APPLIED, true, null))
                .toList();

        assertThatExceptionOfType(FinalCandidatesOpenException.class)
                .isThrownBy(() -> named(seven, List.of(), "C-06", "C-07"));
        assertThat(hidden(seven, named(seven, List.of(), "C-04", "C-07"))).containsExactly("C-05", "C-06");
    }

    @Test
    void with_five_candidates_or_fewer_all_are_final_ones() {
        var five = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> candidate(number, CandidateStage.APPLIED, true, null))
                .toList();

        assertThat(hidden(five, named(five, List.of()))).isEmpty();
    }

    @Test
    void nobody_is_asked_where_nobody_asked_not_to_be_named() {
        var eight = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> candidate(number, CandidateStage.APPLIED, false, null))
                .toList();

        assertThat(FinalCandidates.of(eight, List.of()).open()).isZero();
        assertThat(hidden(eight, named(eight, List.of()))).isEmpty();
    }

    private static Naming named(List<CandidateSummary> candidates, List<String> best, String... chosen) {
        return Naming.toThePublic(candidates, FinalCandidates.of(candidates, best), List.of(chosen));
    }

    private static List<String> hidden(List<CandidateSummary> candidates, Naming names) {
        return candidates.stream()
                .filter(one -> names.hides(one.id()))
                .map(CandidateSummary::code)
                .toList();
    }

    private static CandidateSummary candidate(int number, CandidateStage stage, boolean asked, @Nullable String score) {
        return new CandidateSummary(
                new CandidateId(number),
                "C-0" + number,
                "Name " + number,
                "",
                "",
                null,
                stage,
                stage,
                asked ? ASKED : null,
                score == null ? null : new BigDecimal(score),
                0);
    }
}
