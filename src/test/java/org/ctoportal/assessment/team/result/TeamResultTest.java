package org.ctoportal.assessment.team.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

class TeamResultTest {

    private static final TeamRule RULE = new TeamRule(3, 2, 3);
    private static final TeamArea COMMUNICATION = new TeamArea("LC", List.of("LC-S1", "LC-S2", "LC-S3", "LC-S4"));
    private static final TeamArea LEARNING = new TeamArea("RL", List.of("RL-S1", "RL-S2", "RL-S3"));
    private static final TeamOutline OUTLINE = new TeamOutline(RULE, List.of(COMMUNICATION, LEARNING));
    private static final int TEAMS = 500;

    @Test
    void a_statement_tells_mean_range_and_how_many_rated_it() {
        var score = of("4433 333", "3-33 333", "1533 333", "2433 33-").shown().getFirst();

        assertThat(score)
                .returns("LC-S1", StatementScore::statement)
                .returns(4, StatementScore::raters)
                .returns(3, StatementScore::range)
                .returns("10 ÷ 4 = 2.5", StatementScore::formula);
        // The six pairs of 1, 2, 3 and 4 are 1, 2, 3, 1, 2 and 1 apart.
        assertThat(score.spread()).isEqualTo(Fraction.of(10, 6));
    }

    @Test
    void the_widest_range_comes_first_then_the_widest_spread_then_the_lower_mean_then_the_instrument() {
        var result = of("2214 133", "4254 333", "4432 133", "4432 334");

        assertThat(result.shown())
                .extracting(StatementScore::statement)
                .containsExactly("LC-S3", "RL-S1", "LC-S2", "LC-S4", "LC-S1", "RL-S3", "RL-S2");
        assertThat(result.disconnects())
                .extracting(StatementScore::statement)
                .containsExactly("LC-S3", "RL-S1", "LC-S2", "LC-S4", "LC-S1");
    }

    @Test
    void a_statement_with_two_ratings_is_withheld_and_part_of_no_mean() {
        var result = of("2345 444", "23-5 444", "2345 44-", "23-5 44-");

        assertThat(result.withheld()).containsExactly("LC-S3", "RL-S3");
        assertThat(result.shown()).extracting(StatementScore::statement).doesNotContain("LC-S3", "RL-S3");
        assertThat(result.area("LC").orElseThrow().formula()).isEqualTo("(2 + 3 + 5) ÷ 3 = 10/3 (3.3333…)");
        assertThat(result.area("RL"))
                .as("two shown statements make no mean of an area")
                .isEmpty();
        assertThat(result.overall().orElseThrow().mean()).isEqualTo(Fraction.of(10, 3));
    }

    @Test
    void two_who_submitted_have_no_result() {
        assertThat(TeamResult.of(OUTLINE, List.of(response("3333 333"), response("4444 444"))))
                .isEmpty();
    }

    /** Whatever is told is the same whatever was given to statements that are not shown: so nothing of it follows from it. */
    @Test
    void nothing_that_is_told_depends_on_what_is_withheld() {
        var withheld = 0;
        for (var seed = 0; seed < TEAMS; seed++) {
            var random = new Random(seed);
            var team = team(random);
            var result = TeamResult.of(OUTLINE, team).orElseThrow();
            var others = otherwise(team, result.withheld(), random);

            assertThat(TeamResult.of(OUTLINE, others)).as("seed %d", seed).contains(result);
            withheld += result.withheld().size();
        }
        assertThat(withheld).as("something was withheld").isGreaterThan(TEAMS / 2);
    }

    @Test
    void no_rule_tells_of_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamRule(2, 2, 3));
    }

    /** Each member may not know enough of any statement, so that many have too few ratings. */
    private static List<Map<String, Integer>> team(Random random) {
        return IntStream.range(0, 3 + random.nextInt(3))
                .mapToObj(member -> {
                    var response = new HashMap<String, Integer>();
                    OUTLINE.areas()
                            .forEach(area -> area.statements().forEach(statement -> {
                                if (random.nextInt(3) > 0) {
                                    response.put(statement, 1 + random.nextInt(5));
                                }
                            }));
                    return (Map<String, Integer>) response;
                })
                .toList();
    }

    /** The withheld statements get other levels, from two members at most. */
    private static List<Map<String, Integer>> otherwise(
            List<Map<String, Integer>> team, List<String> withheld, Random random) {
        var others = new ArrayList<Map<String, Integer>>();
        team.forEach(response -> others.add(new HashMap<>(response)));
        for (var statement : withheld) {
            others.forEach(response -> response.remove(statement));
            for (var number = random.nextInt(3); number > 0; number--) {
                others.get(random.nextInt(others.size())).put(statement, 1 + random.nextInt(5));
            }
        }
        return others;
    }

    private static TeamResult of(String... team) {
        return TeamResult.of(
                        OUTLINE,
                        List.of(team).stream().map(TeamResultTest::response).toList())
                .orElseThrow();
    }

    /** A sign for each statement; a dash is not enough information. */
    private static Map<String, Integer> response(String levels) {
        var codes = OUTLINE.areas().stream()
                .flatMap(area -> area.statements().stream())
                .toList();
        var signs = levels.replace(" ", "");
        var response = new HashMap<String, Integer>();
        for (var at = 0; at < codes.size(); at++) {
            if (signs.charAt(at) != '-') {
                response.put(codes.get(at), Character.digit(signs.charAt(at), 10));
            }
        }
        return response;
    }
}
