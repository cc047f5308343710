package org.ctoportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class CsvSheetTest {

    @Asvs(9)
    @Corpus("E6")
    @Test
    void a_spreadsheet_computes_nothing() {
        var rows = Corpora.formulas().stream()
                .map(text -> List.of(text, "x", text))
                .toList();

        var read = read(CsvSheet.of(List.of("a", "b", "c"), rows));

        assertThat(read).hasSize(rows.size() + 1);
        for (var at = 0; at < rows.size(); at++) {
            var cell = read.get(at + 1).getFirst();
            var text = rows.get(at).getFirst();
            assertThat(cell).matches("(?s)[^=+\\-@\t\r\n\0＝＋－＠].*");
            assertThat(cell).isIn(text, "'" + text);
            assertThat(read.get(at + 1)).containsExactly(cell, "x", cell);
        }
    }

    @Asvs(9)
    @Corpus({"E1", "E3"})
    @Test
    void every_letter_comes_back() {
        var texts = Stream.concat(Corpora.hostile().stream(), Stream.of("a,b", "a\"b", "a\r\nb", " a ", "\"", ""))
                .filter(text -> !text.startsWith("=") && !text.startsWith("-"))
                .toList();

        var read =
                read(CsvSheet.of(List.of("text"), texts.stream().map(List::of).toList()));

        assertThat(read.stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(texts);
    }

    /** With commas, and a quotation mark doubled within two: RFC 4180. */
    private static List<List<String>> read(byte[] file) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(new String(file, StandardCharsets.UTF_8)).stream()
                .map(line -> line.getFields())
                .toList();
    }
}
