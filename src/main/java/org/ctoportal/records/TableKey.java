package org.ctoportal.records;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** A key of the database by which rows of a table belong to, or name, rows of another. */
record TableKey(String table, List<String> columns, String target, List<String> targetColumns, boolean cascades) {

    boolean isToItself() {
        return table.equals(target);
    }

    /** The column that says which row, beside that of the district. */
    String column() {
        return columns.getLast();
    }

    String on(String row, String ofTarget) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> row + "." + columns.get(i) + " = " + ofTarget + "." + targetColumns.get(i))
                .collect(joining(" and "));
    }

    /** Rows of the table that name a row of the target for which the condition holds. */
    String condition(String ofTarget) {
        return "(" + String.join(", ", columns) + ") in (select " + String.join(", ", targetColumns) + " from " + target
                + " where " + ofTarget + ")";
    }
}
