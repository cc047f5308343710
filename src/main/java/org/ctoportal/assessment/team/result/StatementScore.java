package org.ctoportal.assessment.team.result;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * What a team gave a statement that enough members rated.
 *
 * @param area code of its area
 * @param raters how many rated it
 * @param sum of their levels
 * @param spread the mean difference between the ratings of any two members: zero where all gave the same
 */
public record StatementScore(
        String statement, String area, int raters, int sum, int lowest, int highest, Fraction spread)
        implements Serializable {

    /** The order of the levels says nothing of who gave which. */
    static StatementScore of(String statement, String area, List<Integer> levels) {
        var sorted = levels.stream().sorted().toList();
        return new StatementScore(
                statement,
                area,
                sorted.size(),
                sorted.stream().mapToInt(Integer::intValue).sum(),
                sorted.getFirst(),
                sorted.getLast(),
                spread(sorted));
    }

    /** Each rating is above as many others as stand before it, and below as many as stand behind it. */
    private static Fraction spread(List<Integer> sorted) {
        var size = sorted.size();
        var differences = 0L;
        for (var at = 0; at < size; at++) {
            differences += (2L * at - size + 1) * sorted.get(at);
        }
        return Fraction.of(differences, size * (size - 1L) / 2);
    }

    public Fraction mean() {
        return Fraction.of(sum, raters);
    }

    /** How many points the lowest and the highest rating are apart. */
    public int range() {
        return highest - lowest;
    }

    /** Such as {@code 14 ÷ 4 = 3.5}. */
    public String formula() {
        return sum + " ÷ " + raters + " = " + ExactNumber.text(mean());
    }
}
