package org.ctoportal.document.docx;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.document.Column;
import org.ctoportal.document.Table;

/**
 * How wide the columns of a table are, in twentieths of a point. Word lays columns out by what stands in them, but not every
 * program does. First no word and no number is broken, then prose gets the rest.
 */
final class ColumnWidths {

    /** Of a letter of the tables' size, in a font that is rather wide, since the document's own may not be there. */
    private static final int LETTER = 125;

    /** Of a letter of a heading. */
    private static final int BOLD_LETTER = 155;

    /** What a cell keeps free beside its words. */
    private static final int AROUND = 280;

    /** Longer than this nothing is kept whole at the cost of the other columns. */
    private static final int LONGEST_WHOLE = 24;

    /** More prose than this is read in several lines anyway. */
    private static final int MOST_WANTED = 60;

    private ColumnWidths() {}

    /** Together {@code page}. */
    static int[] of(Table table, int page) {
        var needed = IntStream.range(0, table.columns().size())
                .map(column -> needed(table, column))
                .toArray();
        var spare = page - IntStream.of(needed).sum();
        if (spare <= 0) {
            return shared(page, needed);
        }
        var wanted = IntStream.range(0, needed.length)
                .map(column -> Math.max(0, width(Math.min(MOST_WANTED, longest(table, column))) - needed[column]))
                .toArray();
        var more = shared(spare, IntStream.of(wanted).sum() == 0 ? needed : wanted);
        return IntStream.range(0, needed.length)
                .map(column -> needed[column] + more[column])
                .toArray();
    }

    private static int[] shared(int width, int[] shares) {
        var sum = IntStream.of(shares).sum();
        return IntStream.of(shares)
                .map(share -> (int) ((long) width * share / sum))
                .toArray();
    }

    private static int width(int letters) {
        return letters * LETTER + AROUND;
    }

    /** For what is not to be broken: a number in full, elsewhere a word. */
    private static int needed(Table table, int column) {
        var content = table.columns().get(column).content();
        var letter = content == Column.Content.ROW_HEADING ? BOLD_LETTER : LETTER;
        var whole = cells(table, column)
                .mapToInt(words -> content == Column.Content.NUMBER ? words.length() : longestWord(words))
                .max()
                .orElse(0);
        var heading = longestWord(table.columns().get(column).heading());
        return Math.max(Math.min(LONGEST_WHOLE, heading) * BOLD_LETTER, Math.min(LONGEST_WHOLE, whole) * letter)
                + AROUND;
    }

    private static int longest(Table table, int column) {
        return cells(table, column)
                .mapToInt(String::length)
                .reduce(table.columns().get(column).heading().length(), Math::max);
    }

    private static int longestWord(String words) {
        return Stream.of(words.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static Stream<String> cells(Table table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column).words());
    }
}
