package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.util.List;

/** Positions of one kind that report to this one. {@code licensed} means holding a state educator license. */
public record DirectReport(int count, String position, boolean licensed) implements Serializable {

    public static final int MOST = 999;
    public static final int LONGEST_POSITION = 100;

    List<String> row() {
        return List.of(String.valueOf(count), position.strip(), String.valueOf(licensed));
    }

    /** Whether {@link #of} can read the cells. */
    static boolean isRow(List<String> cells) {
        return cells.size() == 3 && cells.getFirst().matches("\\d{1,9}");
    }

    static DirectReport of(List<String> row) {
        return new DirectReport(Integer.parseInt(row.get(0)), row.get(1), Boolean.parseBoolean(row.get(2)));
    }
}
