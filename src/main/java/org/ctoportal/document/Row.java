package org.ctoportal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table, a cell for each column. */
public record Row(List<Text> cells, @Nullable Note note) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(String... cells) {
        return new Row(List.of(cells).stream().map(Text::of).toList(), null);
    }
}
