package org.ctoportal.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.document.Column;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final int PAGE = 9360;

    @Test
    void a_number_stays_whole_beside_prose() {
        var widths = ColumnWidths.of(
                table(
                        List.of(Column.rowHeading("Question"), Column.number("Mean")),
                        "Prose ".repeat(40),
                        "13/3 (4.3333…)"),
                PAGE);

        assertThat(widths[1]).isEqualTo(14 * 125 + 280);
        assertThat(IntStream.of(widths).sum()).isBetween(PAGE - widths.length, PAGE);
    }

    @Test
    void words_too_many_for_the_page_share_it() {
        var columns = IntStream.range(0, 8)
                .mapToObj(number -> Column.text("Superintendent"))
                .toList();

        var widths = ColumnWidths.of(
                table(columns, columns.stream().map(Column::heading).toArray(String[]::new)), PAGE);

        assertThat(widths).containsOnly(PAGE / 8);
    }

    private static Table table(List<Column> columns, String... cells) {
        return new Table("A table", columns, List.of(Row.of(cells)));
    }
}
