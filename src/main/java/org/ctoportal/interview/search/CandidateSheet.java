package org.ctoportal.interview.search;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.shared.FileText;

/**
 * Candidates as they come from a hiring system, a spreadsheet or a mail: a name on each line, or columns of names, addresses
 * and phone numbers with tabs, semicolons, bars or commas between them. A first line of headings may put them in any order.
 */
public final class CandidateSheet {

    /** More characters than any list of applicants has. */
    public static final int LONGEST = 400_000;

    private static final String MARK = "\uFEFF";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=.\\R", Pattern.CASE_INSENSITIVE);

    /** As mail programs write it: Jordan Reyes &lt;jordan@example.org&gt;. */
    private static final Pattern MAILBOX = Pattern.compile("\\A([^<]+?)\\s*<([^<>\\s]+@[^<>\\s]+)>\\z");

    private static final Pattern QUOTED_MAILBOX = Pattern.compile("(?m)^\"([^\"\\n]*)\"\\s*(?=<)");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');

    private static final List<SheetColumn> USUAL = List.of(SheetColumn.NAME, SheetColumn.EMAIL, SheetColumn.PHONE);

    private CandidateSheet() {}

    /** What a file says, whatever its encoding. */
    public static String textOf(byte[] file) {
        return FileText.of(file);
    }

    static CandidateList read(String raw) {
        if (raw.length() > LONGEST) {
            return CandidateList.unreadable("long");
        }
        var listed = SEPARATOR_LINE
                .matcher(raw.startsWith(MARK) ? raw.substring(1) : raw)
                .replaceFirst("");
        var text = QUOTED_MAILBOX.matcher(listed).replaceAll("$1 ");
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return of(reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList());
        } catch (CsvParseException e) {
            return CandidateList.unreadable("broken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first line says it, by its headings or by what stands between its cells: a later cell may hold any sign. A comma
     * parts columns only where there are headings or addresses: else it belongs to a name, as in Reyes, Jordan.
     */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (var separator : SEPARATORS) {
            if (headings(cells(first.replace("\"", ""), separator)).size() > 1) {
                return separator;
            }
        }
        var inFirst = rare(QUOTED.matcher(first).replaceAll(""));
        if (inFirst != 0) {
            return inFirst;
        }
        if (cells(first, ',').size() > 1 && text.indexOf('@') >= 0) {
            return ',';
        }
        var anywhere = rare(text);
        return anywhere == 0 ? '\t' : anywhere;
    }

    /** A separator that stands in no name; none is 0. */
    private static char rare(String text) {
        for (var separator : SEPARATORS) {
            if (separator != ',' && text.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return 0;
    }

    private static List<String> cells(String line, char separator) {
        return List.of(line.split(Pattern.quote(String.valueOf(separator))));
    }

    private static CandidateList of(List<CsvRecord> rows) {
        if (rows.isEmpty()) {
            return CandidateList.unreadable("empty");
        }
        var headings = headings(rows.getFirst().getFields());
        var headed = !headings.isEmpty() && rows.getFirst().getFields().stream().noneMatch(cell -> cell.contains("@"));
        var columns = headed ? headings : usual();
        var ignored = headed
                ? rows.getFirst().getFields().stream()
                        .filter(cell -> !cell.isBlank() && SheetColumn.of(cell).isEmpty())
                        .toList()
                : List.<String>of();
        if (headed && !columns.containsKey(SheetColumn.NAME) && !columns.containsKey(SheetColumn.LAST_NAME)) {
            return CandidateList.unreadable("noName");
        }
        var lines = rows.stream()
                .skip(headed ? 1 : 0)
                .map(row -> line(row, columns, headed))
                .toList();
        return lines.isEmpty() ? CandidateList.unreadable("empty") : new CandidateList(lines, ignored, "");
    }

    private static Map<SheetColumn, Integer> headings(List<String> cells) {
        var found = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        for (var at = 0; at < cells.size(); at++) {
            var place = at;
            SheetColumn.of(cells.get(at)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        return found;
    }

    private static Map<SheetColumn, Integer> usual() {
        var columns = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        USUAL.forEach(column -> columns.put(column, columns.size()));
        return columns;
    }

    private static CandidateLine line(CsvRecord row, Map<SheetColumn, Integer> columns, boolean headed) {
        var cells = row.getFields();
        var name = cell(cells, columns, SheetColumn.NAME);
        if (name.isEmpty()) {
            name = (cell(cells, columns, SheetColumn.FIRST_NAME) + " " + cell(cells, columns, SheetColumn.LAST_NAME))
                    .strip();
        }
        var email = cell(cells, columns, SheetColumn.EMAIL);
        var mailbox = MAILBOX.matcher(name);
        if (email.isEmpty() && mailbox.matches()) {
            name = mailbox.group(1);
            email = mailbox.group(2);
        }
        var said = new WriteCandidate(name, email, cell(cells, columns, SheetColumn.PHONE), null);
        var problems = problems(said);
        if (!headed && cells.size() > USUAL.size()) {
            problems.add(new SheetProblem(SheetColumn.PHONE, "cells", cells.get(USUAL.size())));
        }
        return new CandidateLine(said, (int) row.getStartingLineNumber(), problems);
    }

    private static String cell(List<String> cells, Map<SheetColumn, Integer> columns, SheetColumn column) {
        var at = columns.get(column);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    private static List<SheetProblem> problems(WriteCandidate said) {
        var problems = new ArrayList<SheetProblem>();
        var name = said.name().contains("@") ? "nameAddress" : WriteCandidate.problemOfName(said.name());
        if (name != null) {
            problems.add(new SheetProblem(SheetColumn.NAME, name, said.name()));
        }
        var email = WriteCandidate.problemOfEmail(said.email());
        if (email != null) {
            problems.add(new SheetProblem(SheetColumn.EMAIL, email, said.email()));
        }
        var phone = WriteCandidate.problemOfPhone(said.phone());
        if (phone != null) {
            problems.add(new SheetProblem(SheetColumn.PHONE, phone, said.phone()));
        }
        return problems;
    }
}
