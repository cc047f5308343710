package org.ctoportal.framework.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;

/**
 * A row of one of OpenSALT's sheets.
 *
 * @param number of the row in its sheet
 * @param cells that say something, by the title of their column
 */
record SaltRow(int number, Map<String, String> cells) {

    /** The rows below the header. */
    static List<SaltRow> of(Table table, List<String> known, Findings findings) {
        var content = table.content();
        var rows = new ArrayList<SaltRow>();
        if (content.isEmpty()) {
            return rows;
        }
        var header = content.getFirst();
        for (var i = 0; i < header.cells().size(); i++) {
            var title = header.cell(i).strip();
            if (!title.isEmpty() && !known.contains(title)) {
                findings.add(new ImportProblem(
                        table.name(), header.number(), SheetHeader.letters(i), "", ImportReason.UNKNOWN_COLUMN, title));
            }
        }
        content.subList(1, content.size()).forEach(row -> rows.add(row(header, row)));
        return rows;
    }

    private static SaltRow row(Table.Row header, Table.Row row) {
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < header.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                cells.put(header.cell(i).strip(), row.cell(i));
            }
        }
        return new SaltRow(row.number(), cells);
    }

    String text(String name) {
        return cells.getOrDefault(name, "");
    }

    void copy(Map<String, Object> node, String... names) {
        for (var name : names) {
            if (cells.containsKey(name)) {
                node.put(name, text(name));
            }
        }
    }

    void copyTexts(Map<String, Object> node, String... names) {
        for (var name : names) {
            if (cells.containsKey(name)) {
                node.put(name, CellText.split(text(name)));
            }
        }
    }
}
