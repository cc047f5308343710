package org.ctoportal.document.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ctoportal.document.Column;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;

/** Writes a table whose heading row repeats on every page and whose rows stay whole. */
final class DocxTable {

    private static final int PAGE_WIDTH = 9360;

    private final XWPFDocument file;
    private final DocxText text;

    DocxTable(XWPFDocument file, DocxText text) {
        this.file = file;
        this.text = text;
    }

    /** Adds the table under its caption. */
    void add(Table table, XWPFParagraph caption) {
        text.add(table.caption(), caption);
        var grid = file.createTable(table.rows().size() + 1, table.columns().size());
        describe(table, grid);
        setWidths(table, grid);
        var headings = grid.getRow(0);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
        for (var i = 0; i < table.columns().size(); i++) {
            text.add(
                    table.columns().get(i).heading(),
                    paragraph(headings.getCell(i), table.columns().get(i)));
        }
        for (var i = 0; i < table.rows().size(); i++) {
            fill(grid.getRow(i + 1), table, table.rows().get(i));
        }
        file.createParagraph().setStyle(Style.TABLE_END.id());
    }

    private void fill(XWPFTableRow line, Table table, Row row) {
        line.setCantSplitRow(true);
        for (var i = 0; i < row.cells().size(); i++) {
            var note = i == row.cells().size() - 1 ? row.note() : null;
            text.add(
                    row.cells().get(i),
                    note,
                    paragraph(line.getCell(i), table.columns().get(i)));
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, Column column) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(Style.TABLE_TEXT.id());
        if (column.content() == Column.Content.NUMBER) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    private static void describe(Table table, XWPFTable grid) {
        var properties = grid.getCTTbl().getTblPr();
        // The library draws black borders unless they are taken away; the style has its own.
        properties.unsetTblBorders();
        grid.setStyleID(Style.TABLE.id());
        var look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        var headsRows = table.columns().getFirst().content() == Column.Content.ROW_HEADING;
        look.setFirstRow(true);
        look.setFirstColumn(headsRows);
        look.setNoHBand(true);
        look.setNoVBand(true);
        look.setVal(new byte[] {0x06, (byte) (headsRows ? 0xA0 : 0x20)});
        properties.addNewTblCaption().setVal(table.caption());
        properties.addNewTblDescription().setVal(table.caption());
    }

    private static void setWidths(Table table, XWPFTable grid) {
        var columns = ColumnWidths.of(table, PAGE_WIDTH);
        grid.setWidth(PAGE_WIDTH);
        var widths = grid.getCTTbl().addNewTblGrid();
        for (var column = 0; column < columns.length; column++) {
            var width = BigInteger.valueOf(columns[column]);
            widths.addNewGridCol().setW(width);
            for (var row : grid.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
    }
}
