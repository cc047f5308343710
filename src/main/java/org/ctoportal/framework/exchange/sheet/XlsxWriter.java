package org.ctoportal.framework.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables as a workbook of texts: a bold header row that stays in sight, long texts wrapped. */
final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int NARROW = 16;
    private static final int WIDE = 60;
    private static final int LONG = 30;

    private XlsxWriter() {}

    static byte[] write(List<Table> tables) {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var bytes = new ByteArrayOutputStream()) {
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            var wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            tables.forEach(table -> sheet(workbook.createSheet(table.name()), table, bold, wrapped));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sheet(SXSSFSheet sheet, Table table, CellStyle bold, CellStyle wrapped) {
        var header = header(table);
        var longest = new int
                [table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0)];
        for (var row : table.rows()) {
            var line = sheet.createRow(row.number() - 1);
            for (var i = 0; i < row.cells().size(); i++) {
                var text = row.cell(i);
                if (!text.isEmpty()) {
                    var cell = line.createCell(i);
                    cell.setCellValue(CellText.guarded(text));
                    cell.setCellStyle(row.number() == header ? bold : row.isRemark() ? null : wrapped);
                    longest[i] = Math.max(longest[i], row.isRemark() ? 0 : text.length());
                }
            }
        }
        sheet.createFreezePane(0, header);
        for (var i = 0; i < longest.length; i++) {
            sheet.setColumnWidth(i, CHARACTER * (longest[i] > LONG ? WIDE : NARROW));
        }
    }

    private static int header(Table table) {
        return table.content().isEmpty() ? 0 : table.content().getFirst().number();
    }
}
