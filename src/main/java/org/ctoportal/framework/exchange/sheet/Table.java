package org.ctoportal.framework.exchange.sheet;

import java.util.List;

/**
 * One sheet of a workbook, or a CSV file.
 *
 * @param name of the sheet or the file
 */
record Table(String name, List<Row> rows) {

    /**
     * One row with its cells as texts.
     *
     * @param number as a spreadsheet counts it, from 1
     */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Explanations for people, which nobody has to delete. */
        boolean isRemark() {
            return !cells.isEmpty() && cells.getFirst().stripLeading().startsWith("#");
        }
    }

    /** The rows that say something. */
    List<Row> content() {
        return rows.stream().filter(row -> !row.isBlank() && !row.isRemark()).toList();
    }
}
