package org.ctoportal.jobdescription;

import static java.util.Objects.requireNonNullElse;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions of one kind that report to this one.
 *
 * @param count how many; null while nobody has said it
 * @param licensed whether they hold a state educator license
 */
public record DirectReport(@Nullable Integer count, String position, boolean licensed) implements Serializable {

    public static final int MOST = 999;
    public static final int LONGEST_POSITION = 100;

    public DirectReport {
        position = requireNonNullElse(position, "");
    }

    List<String> row() {
        return List.of(count == null ? "0" : count.toString(), position.strip(), String.valueOf(licensed));
    }

    /** Whether {@link #of} can read the cells. */
    static boolean isRow(List<String> cells) {
        return cells.size() == 3 && cells.getFirst().matches("\\d{1,9}");
    }

    static DirectReport of(List<String> row) {
        return new DirectReport(Integer.parseInt(row.get(0)), row.get(1), Boolean.parseBoolean(row.get(2)));
    }
}
