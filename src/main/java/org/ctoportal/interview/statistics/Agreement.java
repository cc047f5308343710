package org.ctoportal.interview.statistics;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import org.ctoportal.shared.Fraction;

/**
 * How often raters agree, in words anybody understands.
 *
 * @param cells answers with at least two ratings
 * @param exact in which everybody gave the same
 * @param adjacent in which nobody is more than a level from anybody
 */
public record Agreement(int cells, int exact, int adjacent) implements Serializable {

    static Agreement of(RatingTable table) {
        var spreads = table.given().stream()
                .filter(ratings -> ratings.size() > 1)
                .map(Agreement::spread)
                .toList();
        return new Agreement(
                spreads.size(), (int) spreads.stream().filter(Fraction::isZero).count(), (int) spreads.stream()
                        .filter(spread -> spread.compareTo(Fraction.ONE) <= 0)
                        .count());
    }

    public Statistic exactShare() {
        return Statistic.ratio(Fraction.of(exact), Fraction.of(cells));
    }

    public Statistic adjacentShare() {
        return Statistic.ratio(Fraction.of(adjacent), Fraction.of(cells));
    }

    private static Fraction spread(List<Fraction> ratings) {
        return Collections.max(ratings).minus(Collections.min(ratings));
    }
}
