package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.interview.score.TieBreak.ByChair;
import org.ctoportal.interview.score.TieBreak.InArea;
import org.junit.jupiter.api.Test;

/** More than two candidates with equal totals, and more than one such group. */
class RankingTest {

    private static final TieBreak FIRST_AREA = new InArea("A1");

    /** Three at 3.5, of whom Ann is better in the first area; two at 3. */
    private static final Map<String, int[]> LEVELS = Map.of(
            "Ann", new int[] {4, 3},
            "Bo", new int[] {3, 4},
            "Cy", new int[] {3, 4},
            "Dee", new int[] {3, 3},
            "Eli", new int[] {3, 3});

    @Test
    void a_rule_decides_within_the_group_and_says_of_whom_it_decided_nothing() {
        var ranking = ranking(List.of(FIRST_AREA));

        assertThat(ranks(ranking)).isEqualTo(Map.of("Ann", 1, "Bo", 2, "Cy", 2, "Dee", 4, "Eli", 4));
        assertThat(place(ranking, "Ann").decidedBy()).isEqualTo(FIRST_AREA);
        assertThat(place(ranking, "Ann").sharedWith()).isEmpty();
        assertThat(place(ranking, "Bo").tiedWith()).containsExactlyInAnyOrder("Ann", "Cy");
        assertThat(place(ranking, "Bo").sharedWith()).containsExactly("Cy");
        assertThat(place(ranking, "Dee").decidedBy()).isNull();
        assertThat(ranking.undecided()).hasSize(2);
    }

    @Test
    void the_chairs_word_on_one_group_decides_nothing_in_another() {
        var chair = new ByChair(List.of("Cy", "Bo"), "Has run a data centre");
        var ranking = ranking(List.of(FIRST_AREA, chair));

        assertThat(ranks(ranking)).isEqualTo(Map.of("Ann", 1, "Cy", 2, "Bo", 3, "Dee", 4, "Eli", 4));
        assertThat(place(ranking, "Ann").decidedBy()).isEqualTo(FIRST_AREA);
        assertThat(place(ranking, "Bo").decidedBy()).isEqualTo(chair);
        assertThat(ranking.undecided()).containsExactly(List.of("Dee", "Eli"));
    }

    @Test
    void each_group_has_a_word_and_a_reason_of_its_own() {
        var first = new ByChair(List.of("Bo", "Cy", "Ann"), "One reason");
        var second = new ByChair(List.of("Eli", "Dee"), "Another reason");
        var ranking = ranking(List.of(first, second));

        assertThat(ranking.candidates()).containsExactly("Bo", "Cy", "Ann", "Eli", "Dee");
        assertThat(place(ranking, "Cy").decidedBy()).isEqualTo(first);
        assertThat(place(ranking, "Eli").decidedBy()).isEqualTo(second);
        assertThat(ranking.undecided()).isEmpty();
    }

    /** A word that was given before a third came to the same total does not speak of all three. */
    @Test
    void a_word_on_two_of_three_decides_nothing_whoever_is_compared_first() {
        var random = new Random(7);
        for (var round = 0; round < 20; round++) {
            var people = new ArrayList<>(List.of("Ann", "Bo", "Cy"));
            Collections.shuffle(people, random);
            var ranking = PanelResult.of(scores(people), List.of(new ByChair(List.of("Bo", "Ann"), "Just so")))
                    .ranking();

            assertThat(ranks(ranking)).isEqualTo(Map.of("Ann", 1, "Bo", 1, "Cy", 1));
        }
    }

    private static PanelScores scores(List<String> people) {
        return new PanelScores(
                ScoringRules.STANDARD,
                List.of(new ScoredQuestion("Q1", "LV", "A1"), new ScoredQuestion("Q2", "IF", "A2")),
                QuestionWeights.equal(List.of("Q1", "Q2")),
                List.of(),
                people.stream()
                        .map(one -> new CandidateSheets(one, List.of(sheet(LEVELS.get(one)))))
                        .toList());
    }

    private static ScoreSheet sheet(int[] levels) {
        var sheet = ScoreSheet.open("P1");
        for (var at = 0; at < levels.length; at++) {
            sheet = sheet.rated("Q" + (at + 1), levels[at], FourCandidates.RATED, ScoringRules.STANDARD);
        }
        return sheet.become(SheetStatus.SUBMITTED);
    }

    private static Ranking ranking(List<TieBreak> rules) {
        return PanelResult.of(scores(List.of("Dee", "Cy", "Ann", "Eli", "Bo")), rules)
                .ranking();
    }

    private static Map<String, Integer> ranks(Ranking ranking) {
        var ranks = new HashMap<String, Integer>();
        ranking.places().forEach(place -> ranks.put(place.candidate(), place.rank()));
        return ranks;
    }

    private static Ranking.Place place(Ranking ranking, String candidate) {
        return ranking.find(candidate).orElseThrow();
    }
}
