package org.ctoportal.interview.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.shared.Fraction;

/**
 * The intraclass correlations of Shrout and Fleiss (1979), from the mean squares of a table without empty cells.
 *
 * @param rows what was rated
 * @param msr mean square between rows (BMS in the paper)
 * @param msc mean square between raters (JMS)
 * @param mse residual mean square (EMS)
 * @param msw mean square within rows (WMS)
 */
public record Intraclass(int rows, int raters, Fraction msr, Fraction msc, Fraction mse, Fraction msw)
        implements Serializable {

    /** One rater's rating, or the mean of all of them, by what is taken to be chance. */
    public enum Variant {
        /** ICC(1,1): each row has raters of its own. */
        ONE_WAY_SINGLE,
        ONE_WAY_MEAN,
        /** ICC(2,1): raters are a sample, and being strict counts as disagreement. */
        AGREEMENT_SINGLE,
        /** ICC(2,k). */
        AGREEMENT_MEAN,
        /** ICC(3,1): only the order and the distances count. */
        CONSISTENCY_SINGLE,
        /** ICC(3,k). */
        CONSISTENCY_MEAN
    }

    /** Nothing but zeroes where there are too few rows or raters, so that nothing is computable. */
    public static Intraclass of(RatingTable table) {
        var cells = table.whole().given();
        var n = cells.size();
        var k = table.raters();
        if (n < 2 || k < 2) {
            return new Intraclass(n, k, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        }
        var mean = mean(cells.stream().flatMap(List::stream).toList());
        var total = squares(cells.stream().flatMap(List::stream), mean);
        var between = squares(cells.stream().map(Intraclass::mean), mean).times(k);
        var columns = IntStream.range(0, k)
                .mapToObj(column ->
                        mean(cells.stream().map(row -> row.get(column)).toList()));
        var byRaters = squares(columns, mean).times(n);
        var rest = total.minus(between).minus(byRaters);
        return new Intraclass(
                n,
                k,
                between.over(n - 1L),
                byRaters.over(k - 1L),
                rest.over((n - 1L) * (k - 1L)),
                byRaters.plus(rest).over(n * (k - 1L)));
    }

    public Statistic variant(Variant variant) {
        return switch (variant) {
            case ONE_WAY_SINGLE -> Statistic.ratio(msr.minus(msw), msr.plus(msw.times(raters - 1L)));
            case ONE_WAY_MEAN -> Statistic.ratio(msr.minus(msw), msr);
            case AGREEMENT_SINGLE ->
                Statistic.ratio(
                        msr.minus(mse),
                        msr.plus(mse.times(raters - 1L)).plus(raterEffect().times(raters)));
            case AGREEMENT_MEAN -> Statistic.ratio(msr.minus(mse), msr.plus(raterEffect()));
            case CONSISTENCY_SINGLE -> Statistic.ratio(msr.minus(mse), msr.plus(mse.times(raters - 1L)));
            case CONSISTENCY_MEAN -> Statistic.ratio(msr.minus(mse), msr);
        };
    }

    private Fraction raterEffect() {
        return rows == 0 ? Fraction.ZERO : msc.minus(mse).over(rows);
    }

    private static Fraction mean(List<Fraction> values) {
        return Fraction.sum(values.stream()).over(values.size());
    }

    private static Fraction squares(Stream<Fraction> values, Fraction mean) {
        return Fraction.sum(values.map(value -> value.minus(mean).squared()));
    }
}
