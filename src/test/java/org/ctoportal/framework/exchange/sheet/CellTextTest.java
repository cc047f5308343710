package org.ctoportal.framework.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class CellTextTest {

    private static final String BEGINNING = "=+-@\t\r\n\0＝＋－＠";

    @Asvs(9)
    @Corpus("E6")
    @Test
    void what_a_spreadsheet_would_compute_goes_out_as_text_and_comes_back_as_it_was() {
        for (var text : Stream.concat(Corpora.formulas().stream(), Corpora.hostile().stream())
                .toList()) {
            var cell = CellText.guarded(text);

            assertThat(BEGINNING.indexOf(cell.charAt(0))).as(text).isNegative();
            assertThat(CellText.isFormula(cell)).as(text).isFalse();
            assertThat(CellText.unguarded(cell)).isEqualTo(text.replace("\r\n", "\n"));
        }
    }

    @Asvs(9)
    @Corpus("E6")
    @Test
    void a_workbook_holds_texts_alone() throws IOException {
        var formulas = Corpora.formulas();
        var rows = IntStream.range(0, formulas.size())
                .mapToObj(at -> new Table.Row(at + 1, List.of(formulas.get(at))))
                .toList();

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(List.of(new Table("Sheet", rows)))))) {
            for (var row : workbook.getSheetAt(0)) {
                assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(BEGINNING.indexOf(row.getCell(0).getStringCellValue().charAt(0)))
                        .isNegative();
            }
        }
    }

    @Corpus("E6")
    @Test
    void a_table_that_comes_in_with_something_to_compute_is_refused_there_and_nowhere_else() {
        assertThat(List.of("=1+1", "+1", "-1", "@x", "\t=1", "\r=1")).allMatch(CellText::isFormula);
        assertThat(List.of("'=1+1", "\nwords", "－", "x=1", "")).noneMatch(CellText::isFormula);
        assertThat(new String(CsvTable.write(List.of(List.of("\n=1+1"))), StandardCharsets.UTF_8))
                .contains("'\n=1+1");
    }
}
