package org.ctoportal.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table whose numbers are drawn as bars before it is told. The bars say nothing that the table does not; a format that
 * cannot draw tells the table alone.
 *
 * @param highest the number of a full bar; one begins at zero
 */
public record BarChart(Table table, BigDecimal highest) implements Block {

    private static final int FULL = 100;

    /** What an amount has beside its digits: $12,026.50. */
    private static final Pattern MONEY = Pattern.compile("[$,]");

    public BarChart {
        if (highest.signum() <= 0) {
            throw new IllegalArgumentException("No bar is as long as " + highest);
        }
    }

    /**
     * One bar.
     *
     * @param label heading of the column the number stands in
     * @param number as the table tells it; a cell that holds none has no bar
     * @param percent of a full bar
     */
    public record Bar(String label, String number, int percent) {}

    /** A bar for every number of the row. */
    public List<Bar> bars(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> table.columns().get(at).content() == Column.Content.NUMBER)
                .mapToObj(at -> bar(
                        table.columns().get(at).heading(), row.cells().get(at).words()))
                .toList();
    }

    private Bar bar(String label, String number) {
        return new Bar(label, number, percent(number));
    }

    private int percent(String number) {
        try {
            var percent = new BigDecimal(MONEY.matcher(number).replaceAll(""))
                    .multiply(BigDecimal.valueOf(FULL))
                    .divide(highest, 0, RoundingMode.HALF_UP)
                    .intValue();
            return Math.clamp(percent, 0, FULL);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
