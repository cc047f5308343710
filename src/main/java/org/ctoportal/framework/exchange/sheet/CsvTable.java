package org.ctoportal.framework.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;

/** A table as a CSV file (RFC 4180) in UTF-8; read with commas, semicolons or tabs, written with commas. */
final class CsvTable {

    private static final char MARK = '\ufeff';

    private CsvTable() {}

    static byte[] write(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(MARK);
            try (var csv = CsvWriter.builder().build(writer)) {
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(CellText::guarded).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The table; none after a problem with the whole of it. Cells that a spreadsheet would calculate come empty. */
    static Optional<Table> read(String place, String text, char separator, Findings findings) {
        var rows = new ArrayList<Table.Row>();
        var number = 0;
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                number++;
                if (number > Limits.ROWS) {
                    findings.add(place, ImportReason.TOO_MANY_ROWS, String.valueOf(Limits.ROWS));
                    return Optional.empty();
                }
                rows.add(row(place, number, line.getFields(), findings));
            }
        } catch (CsvParseException | IOException e) {
            findings.add(new ImportProblem(
                    place, number + 1, "", "", ImportReason.UNREADABLE_TABLE, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        return Optional.of(new Table(place, rows));
    }

    private static Table.Row row(String place, int number, List<String> fields, Findings findings) {
        var row = new Table.Row(number, fields);
        if (row.isRemark()) {
            return row;
        }
        var cells = new ArrayList<String>();
        for (var i = 0; i < fields.size(); i++) {
            if (CellText.isFormula(fields.get(i))) {
                findings.add(new ImportProblem(
                        place, number, SheetHeader.letters(i), "", ImportReason.FORMULA, start(fields.get(i))));
                cells.add("");
            } else {
                cells.add(CellText.unguarded(fields.get(i)));
            }
        }
        return new Table.Row(number, cells);
    }

    static String start(String formula) {
        return formula.length() > 30 ? formula.substring(0, 30) + "…" : formula;
    }
}
