package org.ctoportal.interview.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the chair says between candidates nothing else tells apart. */
@IntegrationTest
class TieServiceTest {

    @Autowired
    ScoringDesk desk;

    @Autowired
    PanelResultService results;

    @Autowired
    TieService ties;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void the_chair_decides_between_equals_in_writing() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 2, 2);
        for (var rater : opened.raters()) {
            opened.candidates().forEach(one -> desk.submit(opened, rater, one, ScoringDesk.all(4)));
        }
        desk.actAsHr(opened);
        assertThat(ranks(opened)).allMatch(line -> line.startsWith("1 "));

        ties.decide(opened.search(), List.of("C-02", "C-01"), "Has led a district of our size");

        assertThat(ranks(opened).getFirst()).isEqualTo("1 C-02");
        assertThatExceptionOfType(RefusedTieException.class)
                .as("nothing is left to decide")
                .isThrownBy(() -> ties.decide(opened.search(), List.of("C-01", "C-02"), "On second thought"));

        ties.takeBack(opened.search(), List.of("C-02", "C-01"));

        assertThat(ranks(opened)).allMatch(line -> line.startsWith("1 "));
        assertThat(results.record(opened.search()).tieBreaks().chair())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.isInForce()).isFalse();
                    assertThat(step.reason()).isEqualTo("Has led a district of our size");
                });
    }

    @Test
    void the_chair_speaks_of_all_who_share_the_rank_or_of_none() {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 3, 2);
        for (var rater : opened.raters()) {
            opened.candidates().forEach(one -> desk.submit(opened, rater, one, ScoringDesk.all(4)));
        }
        desk.actAsHr(opened);

        for (var order : List.of(List.of("C-02", "C-01"), List.of("C-02", "C-01", "C-01"), List.of("C-02"))) {
            assertThatExceptionOfType(RefusedTieException.class)
                    .isThrownBy(() -> ties.decide(opened.search(), order, "Just so"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ties.decide(opened.search(), List.of("C-03", "C-01", "C-02"), " "));

        ties.decide(opened.search(), List.of("C-03", "C-01", "C-02"), "Each said why");

        assertThat(ranks(opened))
                .extracting(line -> line.substring(0, 6))
                .containsExactly("1 C-03", "2 C-01", "3 C-02");
    }

    private List<String> ranks(Opened opened) {
        return results.record(opened.search()).result().ranking().places().stream()
                .map(place -> place.rank() + " " + place.candidate())
                .toList();
    }
}
