package org.ctoportal.framework;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Scores before and after their scale got other bounds.
 *
 * @param after in the order of {@code before}, without those to be given anew
 */
public record MovedScores(List<BigDecimal> before, List<BigDecimal> after) implements Serializable {

    public MovedScores {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public static MovedScores of(List<BigDecimal> scores, ScoreMove move, ScaleBounds from, ScaleBounds to) {
        return new MovedScores(
                scores,
                scores.stream()
                        .map(score -> move.move(score, from, to))
                        .flatMap(Optional::stream)
                        .toList());
    }

    public BigDecimal totalBefore() {
        return total(before);
    }

    public BigDecimal totalAfter() {
        return total(after);
    }

    private static BigDecimal total(List<BigDecimal> scores) {
        return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
