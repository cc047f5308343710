package org.ctoportal.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.document.Column;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTablesTest {

    /** On a page of letter size; the first was seen with numbers broken in two, the second with its last column cut off. */
    @ParameterizedTest
    @CsvSource({
        "6, 3.00, grid",
        "10, 10.0%, grid many",
        "10, '$123,456.78', grid many crowded",
    })
    void numbers_stay_whole_as_long_as_they_fit(int columns, String number, String look) {
        var headings = Stream.concat(
                Stream.of(Column.rowHeading("Skill")),
                IntStream.range(0, columns).mapToObj(at -> Column.number("No. " + at)));
        var cells = Stream.concat(
                Stream.of("Communication"), IntStream.range(0, columns).mapToObj(at -> number));

        assertThat(HtmlTables.look(
                        new Table("Scores", headings.toList(), List.of(Row.of(cells.toArray(String[]::new))))))
                .isEqualTo(look);
    }
}
