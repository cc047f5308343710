package org.ctoportal.interview.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** What was rated, a row each, by raters, a column each. A cell without a rating is null. */
public record RatingTable(List<List<@Nullable Fraction>> rows) implements Serializable {

    public RatingTable {
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        if (rows.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("Every row has a cell for every rater");
        }
    }

    /** Rows of whole numbers, as scales have them. */
    public static RatingTable of(int[][] levels) {
        return new RatingTable(Arrays.stream(levels)
                .<List<@Nullable Fraction>>map(row ->
                        new ArrayList<>(IntStream.of(row).mapToObj(Fraction::of).toList()))
                .toList());
    }

    public int raters() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    /** The rows everybody rated. */
    public RatingTable whole() {
        return new RatingTable(rows.stream()
                .filter(row -> row.stream().allMatch(Objects::nonNull))
                .toList());
    }

    /** Two raters side by side. */
    public RatingTable pair(int one, int other) {
        return new RatingTable(rows.stream()
                .<List<@Nullable Fraction>>map(row -> new ArrayList<>(Arrays.asList(row.get(one), row.get(other))))
                .toList());
    }

    /** The ratings of each row, without the cells that have none. */
    List<List<Fraction>> given() {
        return rows.stream()
                .map(row -> row.stream()
                        .flatMap(cell -> Optional.ofNullable(cell).stream())
                        .toList())
                .toList();
    }
}
