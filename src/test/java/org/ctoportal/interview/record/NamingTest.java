package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

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

        var names = Naming.of(RedactionLevel.PUBLIC, nine, List.of());

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
    void the_five_most_qualified_are_named_where_fewer_became_finalists() {
        var seven = List.of(
                candidate(1, CandidateStage.FINALIST, true, null),
                candidate(2, CandidateStage.INTERVIEWED, true, "81"),
                candidate(3, CandidateStage.INTERVIEWED, true, "95"),
                candidate(4, CandidateStage.INTERVIEWED, true, "70"),
                candidate(5, CandidateStage.INTERVIEWED, true, null),
                candidate(6, CandidateStage.INTERVIEWED, true, "90"),
                candidate(7, CandidateStage.APPLIED, true, "99"));

        var names = Naming.of(RedactionLevel.PUBLIC, seven, List.of());

        assertThat(seven.stream().filter(one -> names.hides(one.id())).map(CandidateSummary::code))
                .containsExactly("C-05", "C-07");
    }

    @Test
    void the_panel_says_who_is_most_qualified_before_any_score_typed_by_hand() {
        var seven = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> candidate(number, CandidateStage.INTERVIEWED, true, String.valueOf(90 - number)))
                .toList();

        var names = Naming.of(RedactionLevel.PUBLIC, seven, List.of("C-07", "C-06", "C-05", "C-04", "C-03", "C-02"));

        assertThat(seven.stream().filter(one -> names.hides(one.id())).map(CandidateSummary::code))
                .containsExactly("C-01", "C-02");
    }

    @Test
    void whoever_did_not_ask_is_named() {
        var eight = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> candidate(number, CandidateStage.APPLIED, false, null))
                .toList();

        assertThat(eight)
                .noneMatch(one ->
                        Naming.of(RedactionLevel.PUBLIC, eight, List.of()).hides(one.id()));
    }

    @Test
    void those_who_run_the_search_read_every_name() {
        var eight = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> candidate(number, CandidateStage.APPLIED, true, null))
                .toList();

        assertThat(eight)
                .noneMatch(one ->
                        Naming.of(RedactionLevel.INTERNAL, eight, List.of()).hides(one.id()));
        assertThat(eight)
                .anyMatch(one ->
                        Naming.of(RedactionLevel.PUBLIC, eight, List.of()).hides(one.id()));
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
