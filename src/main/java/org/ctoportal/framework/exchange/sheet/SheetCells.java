package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.model.SharedStrings;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of a sheet as the reader of its XML passes them. Formulas are reported and come empty. */
final class SheetCells extends DefaultHandler {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_LETTERS = 20_000_000;
    /** Spreadsheets keep 15 digits and write more. */
    private static final MathContext DIGITS = new MathContext(Limits.DIGITS, RoundingMode.HALF_UP);

    private final String sheet;
    private final SharedStrings shared;
    private final Findings findings;
    private final List<Table.Row> rows = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private String type = "";
    private boolean formula;
    private boolean taking;
    private int row;
    private int column;
    private int letters;

    SheetCells(String sheet, SharedStrings shared, Findings findings) {
        this.sheet = sheet;
        this.shared = shared;
        this.findings = findings;
    }

    Table table() {
        return new Table(sheet, rows);
    }

    /** Stops the reading of a sheet that is too long. */
    static final class TooManyRowsException extends SAXException {}

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (localName) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
            }
            case "c" -> {
                var reference = attributes.getValue("r");
                column = reference == null ? cells.size() : SheetHeader.column(reference);
                type = String.valueOf(attributes.getValue("t"));
                formula = false;
                text.setLength(0);
            }
            case "f" -> {
                formula = true;
                text.setLength(0);
                taking = true;
            }
            case "v", "t" -> taking = !formula;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (taking) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        switch (localName) {
            case "f", "v", "t" -> taking = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        var value = value();
        letters += value.length();
        if (column >= MOST_COLUMNS && !value.isEmpty() || letters > MOST_LETTERS) {
            throw new SAXException("too many columns or letters");
        }
        if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, value);
        }
    }

    private void endRow() throws TooManyRowsException {
        var ended = new Table.Row(row, List.copyOf(cells));
        if (!ended.isBlank()) {
            rows.add(ended);
        }
        if (rows.size() > Limits.ROWS) {
            throw new TooManyRowsException();
        }
    }

    private String value() {
        if (formula) {
            findings.add(new ImportProblem(
                    sheet,
                    row,
                    SheetHeader.letters(column),
                    "",
                    ImportReason.FORMULA,
                    "=" + CsvTable.start(text.toString())));
            return "";
        }
        return switch (type) {
            case "s" -> strings.computeIfAbsent(text.toString().strip(), this::shared);
            case "inlineStr", "str", "d" -> CellText.unguarded(text.toString());
            case "b" -> text.toString().equals("1") ? "true" : "false";
            case "e" -> "";
            default -> number(text.toString().strip());
        };
    }

    private String shared(String index) {
        return CellText.unguarded(shared.getItemAt(Integer.parseInt(index)).getString());
    }

    private static String number(String written) {
        if (written.isEmpty()) {
            return "";
        }
        var number = new BigDecimal(written).round(DIGITS).stripTrailingZeros();
        return Math.abs(number.scale()) > Limits.DIGITS * 2 ? written : number.toPlainString();
    }
}
