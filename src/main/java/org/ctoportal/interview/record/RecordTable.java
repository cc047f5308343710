package org.ctoportal.interview.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ctoportal.document.Column;
import org.ctoportal.document.Row;
import org.ctoportal.document.Table;
import org.ctoportal.shared.CsvSheet;
import org.jspecify.annotations.Nullable;

/** A table of records: a file that every spreadsheet opens, and a table on paper. */
public final class RecordTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, yyyy, h:mm a", Locale.US);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final List<String> headings;
    private final List<List<Object>> rows = new ArrayList<>();

    public RecordTable(String... headings) {
        this.headings = List.of(headings);
    }

    /** Words, numbers, days, moments, and what is one of a few; see {@link #cell} for what may be missing. */
    public RecordTable row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("A row has a cell for each of " + headings);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The value, or an empty cell. */
    public static Object cell(@Nullable Object value) {
        return value == null ? "" : value;
    }

    public int size() {
        return rows.size();
    }

    public byte[] bytes() {
        return CsvSheet.of(
                headings,
                rows.stream()
                        .map(row -> row.stream().map(RecordTable::plain).toList())
                        .toList());
    }

    public RecordFile file(String name) {
        return new RecordFile(name, bytes(), this);
    }

    /** For a table that has rows; times are those of the district. */
    Table paper(String caption, ZoneId zone) {
        var columns = IntStream.range(0, headings.size())
                .mapToObj(at -> at == 0 ? Column.rowHeading(heading(at)) : Column.text(heading(at)))
                .toList();
        return new Table(
                caption,
                columns,
                rows.stream()
                        .map(row -> Row.of(
                                row.stream().map(cell -> words(cell, zone)).toArray(String[]::new)))
                        .toList());
    }

    private String heading(int at) {
        return RecordTitles.sentence(headings.get(at));
    }

    private static String plain(Object cell) {
        return switch (cell) {
            case Enum<?> one -> one.name();
            case Boolean yes -> yes ? "yes" : "";
            default -> cell.toString();
        };
    }

    private static String words(Object cell, ZoneId zone) {
        return switch (cell) {
            case Enum<?> one -> RecordTitles.sentence(one.name().toLowerCase(Locale.ROOT));
            case Instant moment -> MOMENT.withZone(zone).format(moment);
            case LocalDate day -> DAY.format(day);
            case LocalTime time -> TIME.format(time);
            default -> plain(cell);
        };
    }
}
