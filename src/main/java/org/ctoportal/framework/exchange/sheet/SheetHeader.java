package org.ctoportal.framework.exchange.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;

/** Which column of a table is which, whatever their order. */
final class SheetHeader {

    private static final int LETTERS = 26;
    private static final int ENOUGH = 3;

    private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);

    /** Whether the row is the header of such a table. */
    static boolean isHeader(Table.Row row) {
        return row.cells().stream()
                                .filter(cell -> SheetColumn.named(cell).isPresent())
                                .count()
                        >= ENOUGH
                && row.cells().stream()
                        .anyMatch(cell -> SheetColumn.named(cell)
                                .filter(SheetColumn.KIND::equals)
                                .isPresent());
    }

    static SheetHeader of(Table table, Table.Row row, Findings findings) {
        var header = new SheetHeader();
        for (var i = 0; i < row.cells().size(); i++) {
            header.add(table.name(), row.number(), i, row.cell(i), findings);
        }
        for (var needed : List.of(SheetColumn.KIND, SheetColumn.CODE)) {
            if (!header.columns.containsKey(needed)) {
                findings.add(new ImportProblem(
                        table.name(), row.number(), "", "", ImportReason.MISSING_COLUMN, needed.title()));
            }
        }
        return header;
    }

    private void add(String place, int row, int column, String title, Findings findings) {
        var named = SheetColumn.named(title);
        if (named.isEmpty()) {
            if (!title.isBlank()) {
                findings.add(new ImportProblem(place, row, letters(column), "", ImportReason.UNKNOWN_COLUMN, title));
            }
        } else if (columns.putIfAbsent(named.get(), column) != null) {
            findings.add(new ImportProblem(place, row, letters(column), "", ImportReason.DUPLICATE_COLUMN, title));
        }
    }

    String cell(Table.Row row, SheetColumn column) {
        var position = columns.get(column);
        return position == null ? "" : row.cell(position);
    }

    /** The letters of the column; empty where the table does not have it. */
    String letters(SheetColumn column) {
        var position = columns.get(column);
        return position == null ? "" : letters(position);
    }

    /** A column as spreadsheets call it: A, B, … Z, AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The column of a reference such as AB12, from 0. */
    static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
