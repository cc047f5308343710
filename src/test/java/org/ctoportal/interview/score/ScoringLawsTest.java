package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every panel, whatever it gave. */
class ScoringLawsTest {

    private static final List<TieBreak> TIE_BREAKS = List.of(new TieBreak.InArea("A0"), new TieBreak.HighRatings(4));

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodys_rank_depends_on_the_order_of_raters_or_candidates(long seed) {
        var scores = any(new Random(seed));
        var shuffled = shuffled(scores, new Random(seed + 1));

        assertThat(ranks(shuffled)).isEqualTo(ranks(scores));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_auditor_who_sums_whole_numbers_gets_the_same_total(long seed) {
        var scores = any(new Random(seed));

        assertThat(PanelResult.of(scores, List.of()).candidates())
                .allSatisfy(one -> assertThat(one.total()).isEqualTo(summed(one.explanation())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_total_lies_between_the_lowest_and_the_highest_rating(long seed) {
        assertThat(PanelResult.of(any(new Random(seed)), List.of()).candidates())
                .allSatisfy(one -> {
                    var levels = one.explanation().terms().stream()
                            .flatMap(term -> term.given().stream())
                            .mapToInt(Explanation.Given::level)
                            .summaryStatistics();
                    assertThat(one.total())
                            .isGreaterThanOrEqualTo(Fraction.of(levels.getMin()))
                            .isLessThanOrEqualTo(Fraction.of(levels.getMax()));
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_higher_rating_never_lowers_anybody(long seed) {
        var random = new Random(seed);
        var scores = any(random);
        var before = PanelResult.of(scores, List.of()).candidates().getFirst();
        var sheet = scores.candidates().getFirst().sheets().getFirst();
        var question = sheet.ratings().keySet().iterator().next();
        var better = new LinkedHashMap<>(sheet.ratings());
        better.put(question, Rating.of(5, Instant.EPOCH));
        var sheets = new ArrayList<>(scores.candidates().getFirst().sheets());
        sheets.set(0, new ScoreSheet(sheet.rater(), sheet.status(), true, better, Set.of()));
        var others = new ArrayList<>(scores.candidates());
        others.set(0, new CandidateSheets(others.getFirst().candidate(), sheets));
        var after = PanelResult.of(
                        new PanelScores(scores.rules(), scores.questions(), scores.weights(), List.of(), others),
                        List.of())
                .candidates()
                .getFirst();

        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weights_add_up_to_one_after_normalizing_and_after_every_drop(long seed) {
        var random = new Random(seed);
        var weights = weights(random, 1 + random.nextInt(12));
        var scores = any(random);
        var dropped = scores.dropping(new DroppedQuestion("Q0", "It was flawed"));

        assertThat(weights.normalized().sum()).isEqualTo(Fraction.ONE);
        assertThat(dropped.inForce().sum())
                .isEqualTo(
                        skillIsLeft(dropped)
                                ? Fraction.ONE
                                : Fraction.ONE.minus(scores.weights().of("Q0")));
    }

    private static boolean skillIsLeft(PanelScores dropped) {
        var skill = dropped.questions().getFirst().skill();
        return dropped.counted().anyMatch(question -> question.skill().equals(skill));
    }

    /** All fractions on one denominator, then nothing but sums of whole numbers. */
    private static Fraction summed(Explanation explanation) {
        var common = BigInteger.ONE;
        for (var term : explanation.terms()) {
            common = common.multiply(term.weight().denominator())
                    .multiply(BigInteger.valueOf(term.given().size()));
        }
        var products = BigInteger.ZERO;
        var weights = BigInteger.ZERO;
        for (var term : explanation.terms()) {
            var weight = common.divide(term.weight().denominator())
                    .multiply(term.weight().numerator());
            var levels =
                    term.given().stream().mapToInt(Explanation.Given::level).sum();
            weights = weights.add(weight);
            products = products.add(weight.multiply(BigInteger.valueOf(levels))
                    .divide(BigInteger.valueOf(term.given().size())));
        }
        return new Fraction(products, weights);
    }

    private static Map<String, Object> ranks(PanelScores scores) {
        var ranks = new TreeMap<String, Object>();
        PanelResult.of(scores, TIE_BREAKS)
                .ranking()
                .places()
                .forEach(place -> ranks.put(
                        place.candidate(),
                        List.of(
                                String.valueOf(place.rank()),
                                place.tiedWith().stream().sorted().toList(),
                                String.valueOf(place.decidedBy()))));
        return ranks;
    }

    private static PanelScores shuffled(PanelScores scores, Random random) {
        var candidates = new ArrayList<CandidateSheets>();
        for (var one : scores.candidates()) {
            var sheets = new ArrayList<>(one.sheets());
            Collections.shuffle(sheets, random);
            candidates.add(new CandidateSheets(one.candidate(), sheets));
        }
        Collections.shuffle(candidates, random);
        return new PanelScores(scores.rules(), scores.questions(), scores.weights(), List.of(), candidates);
    }

    /** Few levels and few questions, so that ties are common; here and there a rating is missing. */
    private static PanelScores any(Random random) {
        var count = 2 + random.nextInt(3);
        var questions = IntStream.range(0, count)
                .mapToObj(index -> new ScoredQuestion("Q" + index, "S" + index / 2, "A" + index % 2))
                .toList();
        var weights = random.nextBoolean()
                ? QuestionWeights.equal(
                        questions.stream().map(ScoredQuestion::code).toList())
                : weights(random, count).normalized();
        var candidates = new ArrayList<CandidateSheets>();
        for (var candidate = 0; candidate < 6; candidate++) {
            var sheets = new ArrayList<ScoreSheet>();
            for (var rater = 0; rater < 3; rater++) {
                sheets.add(sheet("P" + rater, questions, random));
            }
            candidates.add(new CandidateSheets("C" + candidate, sheets));
        }
        return new PanelScores(ScoringRules.STANDARD, questions, weights, List.of(), candidates);
    }

    private static ScoreSheet sheet(String rater, List<ScoredQuestion> questions, Random random) {
        var ratings = new LinkedHashMap<String, Rating>();
        for (var question : questions) {
            if (ratings.isEmpty() || random.nextInt(8) > 0) {
                ratings.put(question.code(), Rating.of(3 + random.nextInt(2), Instant.EPOCH));
            }
        }
        return new ScoreSheet(rater, SheetStatus.SUBMITTED, true, ratings, Set.of());
    }

    private static QuestionWeights weights(Random random, int count) {
        var shares = new LinkedHashMap<String, Fraction>();
        for (var index = 0; index < count; index++) {
            shares.put("Q" + index, Fraction.of(1 + random.nextInt(20), 7));
        }
        return new QuestionWeights(shares);
    }
}
