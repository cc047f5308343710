package org.ctoportal.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A table as a file that every spreadsheet opens: commas, UTF-8, and nothing in it is calculated. */
public final class CsvSheet {

    /** What a spreadsheet would compute is shown as the text it is; some read full-width signs as the plain ones. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvSheet() {}

    public static byte[] of(List<String> headings, List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CsvSheet::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
