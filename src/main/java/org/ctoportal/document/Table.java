package org.ctoportal.document;

import java.util.List;

/** A table with headed columns; rectangular, and readable aloud because every cell has its headings. */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        caption = Characters.required(caption, "A table");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("A table needs columns and rows: " + caption);
        }
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Every row of a table has a cell for each column: " + caption);
            }
        }
        if (columns.stream().skip(1).anyMatch(column -> column.content() == Column.Content.ROW_HEADING)) {
            throw new IllegalArgumentException("Only the first column can head the rows: " + caption);
        }
    }
}
