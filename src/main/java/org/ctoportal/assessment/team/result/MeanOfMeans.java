package org.ctoportal.assessment.team.result;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;

/**
 * The plain mean of means that are shown themselves, each alike. Never of all ratings: a pooled mean beside the shown ones
 * would tell what was given to a statement that is not shown.
 *
 * @param code of what it is the mean of
 * @param means as they are shown; at least one
 */
public record MeanOfMeans(String code, List<Fraction> means) implements Serializable {

    public MeanOfMeans {
        means = List.copyOf(means);
    }

    public Fraction mean() {
        return Fraction.sum(means.stream()).over(means.size());
    }

    /** Such as {@code (3.5 + 4) ÷ 2 = 3.75}. */
    public String formula() {
        return means.stream().map(ExactNumber::text).collect(Collectors.joining(" + ", "(", ")")) + " ÷ " + means.size()
                + " = " + ExactNumber.text(mean());
    }
}
