package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctoportal.interview.score.Explanation.Given;
import org.ctoportal.shared.Fraction;

/**
 * How strict a rater is beside the panel. Shown, never used to change a score.
 *
 * @param mean of everything the rater gave
 * @param deviation from the mean of everything the panel gave
 */
public record Severity(String rater, Fraction mean, Fraction deviation) implements Serializable {

    private static final Fraction FLAGGED = Fraction.of(1, 2);

    public boolean isFlagged() {
        return deviation.abs().compareTo(FLAGGED) >= 0;
    }

    /** Every rater with at least one rating, in the order of the panel. */
    public static List<Severity> of(PanelResult result) {
        var panel = mean(result, candidate -> true, rater -> true);
        return raters(result)
                .flatMap(rater -> mean(result, candidate -> true, rater::equals)
                        .flatMap(own -> panel.map(all -> new Severity(rater, own, own.minus(all))))
                        .stream())
                .toList();
    }

    /** Of all ratings of those candidates by those raters. */
    static Optional<Fraction> mean(PanelResult result, Predicate<String> candidates, Predicate<String> raters) {
        var levels = result.candidates().stream()
                .filter(candidate -> candidates.test(candidate.candidate()))
                .flatMap(candidate -> candidate.explanation().terms().stream())
                .flatMap(term -> term.given().stream())
                .filter(given -> raters.test(given.rater()))
                .map(Given::level)
                .toList();
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(Fraction.sum(levels.stream().map(Fraction::of)).over(levels.size()));
    }

    private static Stream<String> raters(PanelResult result) {
        return result.scores().candidates().stream()
                .flatMap(candidate -> candidate.sheets().stream())
                .map(ScoreSheet::rater)
                .distinct();
    }
}
