package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the candidates got in one skill, side by side.
 *
 * @param values in the order of the ranking; none where nobody rated
 */
public record ComparisonLine(String name, List<@Nullable Fraction> values) implements Serializable {

    public ComparisonLine {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A line for every skill that was asked about and counts. */
    public static List<ComparisonLine> of(PanelRecord record, PanelResult result) {
        return record.scores()
                .counted()
                .map(question -> question.skill())
                .distinct()
                .map(skill -> {
                    var values = new ArrayList<@Nullable Fraction>();
                    result.ranking()
                            .places()
                            .forEach(place -> values.add(Gap.of(place.result()).stream()
                                    .filter(gap -> gap.skill().equals(skill))
                                    .map(Gap::mean)
                                    .findFirst()
                                    .orElse(null)));
                    return new ComparisonLine(record.kit().skill(skill), values);
                })
                .toList();
    }
}
