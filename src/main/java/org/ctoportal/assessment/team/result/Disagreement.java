package org.ctoportal.assessment.team.result;

import java.util.Comparator;

/**
 * What a team sees most differently comes first: the wider range, of equal ranges the wider spread, of equal spreads the
 * lower mean. What is equal in all of it stays in the order of the instrument.
 */
public final class Disagreement implements Comparator<StatementScore> {

    private static final Comparator<StatementScore> ORDER = Comparator.comparingInt(StatementScore::range)
            .thenComparing(StatementScore::spread)
            .reversed()
            .thenComparing(StatementScore::mean);

    @Override
    public int compare(StatementScore one, StatementScore other) {
        return ORDER.compare(one, other);
    }
}
