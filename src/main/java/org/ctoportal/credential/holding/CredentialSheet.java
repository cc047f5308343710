package org.ctoportal.credential.holding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.credential.holding.HolderLine.Outcome;
import org.ctoportal.shared.CsvSheet;
import org.ctoportal.shared.FileText;
import org.jspecify.annotations.Nullable;

/** The directory of holders as a table with stable headings, whose order is free. */
public final class CredentialSheet {

    /** Characters; 20,000 rows are shorter. */
    public static final int LONGEST = 5 * 1024 * 1024;

    static final int MOST = 20_000;

    static final List<String> HEADINGS = List.of(
            "person",
            "e-mail",
            "credential",
            "title",
            "number",
            "issued",
            "expires",
            "level",
            "evidence url",
            "status");

    /** Of lines that were refused, so that the file is put right and brought again. */
    private static final List<String> REFUSAL = List.of("line", "problem");

    /** Which are told, and never taken over. */
    private static final Set<String> TOLD_ONLY = Set.of("status", "line", "problem");

    private static final String MARK = "\uFEFF";

    private CredentialSheet() {}

    /** What a file says, whatever its encoding. */
    public static String textOf(byte[] file) {
        return FileText.of(file);
    }

    static List<String> row(HoldingSummary one) {
        return List.of(
                one.holder().name(),
                one.holder().email(),
                one.type(),
                one.ownTitle(),
                one.number(),
                day(one.issuedOn()),
                day(one.expiresOn()),
                one.level().name(),
                one.link(),
                one.status().name());
    }

    /** The lines that cannot be taken over, as they came, each with its number and what is wrong in {@code words}. */
    public static byte[] refused(HolderList list, Function<HolderLine, String> words) {
        var headings = Stream.concat(HEADINGS.stream(), REFUSAL.stream()).toList();
        var rows = list.lines().stream()
                .filter(line -> line.outcome() == Outcome.ERROR)
                .map(line -> Stream.concat(
                                HEADINGS.stream().map(heading -> line.cells().getOrDefault(heading, "")),
                                Stream.of(String.valueOf(line.number()), words.apply(line)))
                        .toList())
                .toList();
        return CsvSheet.of(headings, rows);
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    /**
     * A table as it was read.
     *
     * @param refusal last part of a message key when nothing of it can be read; empty otherwise
     * @param ignored headings nobody knows
     */
    record Read(List<Row> rows, List<String> ignored, String refusal) {}

    /** A row by its headings. */
    record Row(int number, Map<String, String> cells) {

        String cell(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    static Read read(String raw) {
        if (raw.length() > LONGEST) {
            return new Read(List.of(), List.of(), "long");
        }
        var text = raw.startsWith(MARK) ? raw.substring(1) : raw;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return of(reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .limit(MOST + 2L)
                    .toList());
        } catch (CsvParseException e) {
            return new Read(List.of(), List.of(), "broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static Read of(List<CsvRecord> rows) {
        if (rows.size() < 2) {
            return new Read(List.of(), List.of(), "empty");
        }
        if (rows.size() > MOST + 1) {
            return new Read(List.of(), List.of(), "long");
        }
        var headings = rows.getFirst().getFields().stream()
                .map(CredentialSheet::heading)
                .toList();
        if (!headings.contains("person") || !headings.contains("credential")) {
            return new Read(List.of(), List.of(), "headings");
        }
        return new Read(
                rows.stream().skip(1).map(row -> row(row, headings)).toList(),
                headings.stream()
                        .filter(one -> !HEADINGS.contains(one) && !TOLD_ONLY.contains(one))
                        .toList(),
                "");
    }

    private static String heading(String cell) {
        var plain = cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (plain) {
            case "name", "holder" -> "person";
            case "email" -> "e-mail";
            default -> plain;
        };
    }

    private static Row row(CsvRecord row, List<String> headings) {
        var cells = new HashMap<String, String>();
        for (var at = 0; at < Math.min(headings.size(), row.getFieldCount()); at++) {
            if (!TOLD_ONLY.contains(headings.get(at))) {
                cells.putIfAbsent(headings.get(at), unquoted(row.getField(at).strip()));
            }
        }
        return new Row((int) row.getStartingLineNumber(), cells);
    }

    /** An export writes a mark before what a spreadsheet would compute. */
    private static String unquoted(String cell) {
        return cell.matches("'[=+\\-@].*") ? cell.substring(1) : cell;
    }
}
