package org.ctoportal.assessment.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

/**
 * Whoever holds every version of a report knows a system of equations: every published number is a sum of what people
 * gave. Nothing that is not shown may follow from it, and nothing of one or two people of a group.
 */
class SubtractionTest {

    private static final int VERSIONS = 5;
    private static final int ROUNDS = 400;
    private static final String SKILL = "LV";

    @Test
    void nothing_of_fewer_than_three_people_follows_from_all_versions() {
        IntStream.range(0, ROUNDS).forEach(SubtractionTest::nothingFollows);
    }

    private static void nothingFollows(int seed) {
        var random = new Random(seed);
        var round = round(random);
        var known = new Equations(round.size());
        for (var version = 1; version <= VERSIONS; version++) {
            publish(
                    known,
                    FeedbackReport.of(version, List.of(RaterGroup.values()), List.of(SKILL), round, random),
                    round);
        }

        assertThat(secretsOf(round)).as("seed %d, people %s", seed, round).noneMatch(known::tell);
    }

    /** The wall must notice each of these; else it would also not notice what it is there for. */
    @Test
    void the_equations_tell_what_careless_reports_give_away() {
        var round = List.of(
                response(RaterGroup.CABINET, 1, 3),
                response(RaterGroup.CABINET, 1, 4),
                response(RaterGroup.CABINET, 1, 5),
                response(RaterGroup.DIRECT_REPORTS, 1, 2),
                response(RaterGroup.CABINET, 2, 1));
        var pooled = new Equations(round.size());
        pooled.learn(mean(round.size(), List.of(0, 1, 2)));
        pooled.learn(mean(round.size(), List.of(0, 1, 2, 3)));
        var later = new Equations(round.size());
        later.learn(mean(round.size(), List.of(0, 1, 2)));
        later.learn(mean(round.size(), List.of(0, 1, 2, 4)));

        assertThat(pooled.tell(mean(round.size(), List.of(3)))).isTrue();
        assertThat(later.tell(mean(round.size(), List.of(4)))).isTrue();
        assertThat(later.tell(mean(round.size(), List.of(0)))).isFalse();
    }

    /** Every group of several, some people without a score, everybody with their first version. */
    private static List<Response> round(Random random) {
        var people = new ArrayList<Response>();
        for (var group : RaterGroup.values()) {
            var size = group.isIdentified() ? random.nextInt(2) : random.nextInt(9);
            for (var at = 0; at < size; at++) {
                var since = 1 + random.nextInt(VERSIONS);
                people.add(
                        random.nextInt(6) == 0
                                ? new Response(group, since, new HashMap<>(), List.of())
                                : response(group, since, 1 + random.nextInt(5)));
            }
        }
        return people;
    }

    private static Response response(RaterGroup group, int since, int level) {
        var scores = new HashMap<String, Fraction>();
        scores.put(SKILL, Fraction.of(level));
        return new Response(group, since, scores, List.of());
    }

    /**
     * What a report says as equations over the people. Whom a number is of is told by the count beside it: the people of
     * the group in the order in which they came, those without a score left out.
     */
    private static void publish(Equations known, FeedbackReport report, List<Response> round) {
        var shown = report.skills().getFirst().shown();
        var others = new Fraction[round.size()];
        Arrays.fill(others, Fraction.ZERO);
        for (var score : shown) {
            var people = peopleIn(score, report.number(), round);
            assertThat(people).as("who is counted").hasSize(score.raters());
            assertThat(Fraction.sum(people.stream()
                                    .map(at -> round.get(at).scores().get(SKILL)))
                            .over(people.size()))
                    .as("the mean says whom it is of")
                    .isEqualTo(score.mean());
            var row = mean(round.size(), people);
            known.learn(row);
            for (var at = 0; at < row.length; at++) {
                others[at] = others[at].plus(row[at].over(shown.size()));
            }
        }
        known.learn(others);
    }

    /** Found by looking for the version after which so many had a score: whoever counts can find it too. */
    private static List<Integer> peopleIn(GroupScore score, int version, List<Response> round) {
        return IntStream.rangeClosed(1, version)
                .mapToObj(until -> IntStream.range(0, round.size())
                        .filter(at -> round.get(at).group() == score.group()
                                && round.get(at).since() <= until
                                && round.get(at).scores().containsKey(SKILL))
                        .boxed()
                        .toList())
                .filter(people -> people.size() == score.raters())
                .findFirst()
                .orElse(List.of());
    }

    /** What one person gave, and what two of a group gave together; of the groups in which nobody is told apart. */
    private static List<Fraction[]> secretsOf(List<Response> round) {
        var secrets = new ArrayList<Fraction[]>();
        for (var one = 0; one < round.size(); one++) {
            for (var two = one; two < round.size(); two++) {
                if (round.get(one).group() == round.get(two).group()
                        && !round.get(one).group().isIdentified()) {
                    secrets.add(mean(round.size(), one == two ? List.of(one) : List.of(one, two)));
                }
            }
        }
        return secrets;
    }

    private static Fraction[] mean(int people, List<Integer> of) {
        var row = new Fraction[people];
        Arrays.fill(row, Fraction.ZERO);
        of.forEach(at -> row[at] = Fraction.of(1, of.size()));
        return row;
    }
}
