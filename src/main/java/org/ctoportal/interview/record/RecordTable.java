package org.ctoportal.interview.record;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A table of records as a file that every spreadsheet opens. */
public final class RecordTable {

    /** What a spreadsheet would compute is shown as the text it is. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().build(text);

    public RecordTable(String... headings) {
        row(headings);
    }

    public RecordTable row(String... cells) {
        writer.writeRecord(Arrays.stream(cells).map(RecordTable::plain).toArray(String[]::new));
        return this;
    }

    public byte[] bytes() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    public RecordFile file(String name) {
        return new RecordFile(name, bytes());
    }

    private static String plain(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
