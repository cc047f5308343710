package org.ctoportal.document.html;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.document.Column;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Note;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.jspecify.annotations.Nullable;

/** Writes tables whose every cell has its headings. */
final class HtmlTables {

    /** What the words of a row that do not break may take on paper together, in letters with what is around each. */
    private static final int WIDE = 84;

    private static final int WIDEST = 110;

    private static final int AROUND = 3;

    /** So few rows go to the next page together, with the heading above them. */
    private static final int SHORT = 6;

    private final Markup out;
    private final HtmlText text;

    HtmlTables(Markup out, HtmlText text) {
        this.out = out;
        this.text = text;
    }

    void add(Fields fields) {
        out.open("table", "class", "fields").open("tbody");
        for (var field : fields.fields()) {
            out.open("tr").element("th", field.label(), HtmlText.directed(field.label(), "scope", "row"));
            addCell("td", field.value(), field.note());
            out.close("tr");
        }
        out.close("tbody").close("table");
    }

    void add(Table table) {
        out.open("table", "class", table.rows().size() <= SHORT ? look(table) + " short" : look(table));
        out.element("caption", table.caption(), HtmlText.directed(table.caption()));
        out.open("thead").open("tr");
        table.columns().forEach(this::addHeading);
        out.close("tr").close("thead").open("tbody");
        table.rows().forEach(row -> addRow(table, row));
        out.close("tbody").close("table");
    }

    /** Numbers do not break; where that takes more room than there is, the letters are smaller, and then they do. */
    static String look(Table table) {
        var wanted = IntStream.range(0, table.columns().size())
                .map(column -> AROUND + longestWord(table, column))
                .sum();
        if (wanted <= WIDE) {
            return "grid";
        }
        return wanted <= WIDEST ? "grid many" : "grid many crowded";
    }

    private static int longestWord(Table table, int column) {
        var words = Stream.concat(
                Stream.of(table.columns().get(column).heading()),
                table.rows().stream().map(row -> row.cells().get(column).words()));
        return words.flatMap(text -> Stream.of(text.split(" ", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void addHeading(Column column) {
        var look = column.content() == Column.Content.NUMBER
                ? new String[] {"scope", "col", "class", "number"}
                : new String[] {"scope", "col"};
        out.element("th", column.heading(), HtmlText.directed(column.heading(), look));
    }

    private void addRow(Table table, Row row) {
        out.open("tr");
        for (var i = 0; i < row.cells().size(); i++) {
            var note = i == row.cells().size() - 1 ? row.note() : null;
            switch (table.columns().get(i).content()) {
                case TEXT -> addCell("td", row.cells().get(i), note);
                case NUMBER -> addCell("td", row.cells().get(i), note, "class", "number");
                case ROW_HEADING -> addCell("th", row.cells().get(i), note, "scope", "row");
            }
        }
        out.close("tr");
    }

    private void addCell(String kind, Text cell, @Nullable Note note, String... attributes) {
        out.open(kind, HtmlText.directed(cell.words(), attributes));
        text.addLine(cell, note);
        out.close(kind);
    }
}
