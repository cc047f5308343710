package org.ctoportal.salary.calculation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctoportal.shared.FileText;
import org.ctoportal.shared.Money;

/**
 * Amounts as they come from a spreadsheet: a first line of names, then a line for each step with its number and an amount
 * for each lane; tabs, commas, semicolons or bars between them. One column of amounts alone will do.
 */
public final class AmountSheet {

    /** Far more than the largest schedule needs. */
    public static final int LONGEST = 200_000;

    /** The only currency of a schedule, written out. */
    private static final Pattern CURRENCY = Pattern.compile("\\AUS(?=\\$)|\\AUSD|USD\\z");

    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<List<BigDecimal>> columns = new ArrayList<>();
    private boolean numbered;

    private AmountSheet() {}

    /**
     * Something about a line, counted from 1; 0 for the sheet as a whole.
     *
     * @param reason last part of a message key
     * @param found what stands there
     * @param refused whether the sheet cannot be taken over because of it
     */
    public record Remark(int line, String reason, String found, boolean refused) implements Serializable {}

    /** What a sheet holds; its lanes are whole when nothing was refused. */
    public record Reading(List<Lane> lanes, List<Remark> remarks) implements Serializable {

        public Reading {
            lanes = List.copyOf(lanes);
            remarks = List.copyOf(remarks);
        }

        public boolean isUsable() {
            return !lanes.isEmpty() && remarks.stream().noneMatch(Remark::refused);
        }
    }

    /** What a file says, whatever its encoding. */
    public static String textOf(byte[] file) {
        return FileText.of(file);
    }

    /** Reads without taking anything over. */
    public static Reading read(String text) {
        var sheet = new AmountSheet();
        if (text.length() > LONGEST) {
            sheet.refuse(0, "sheetLong", "");
        } else if (text.isBlank()) {
            sheet.refuse(0, "sheetEmpty", "");
        } else {
            PastedText.of(text).ifPresentOrElse(sheet::lines, () -> sheet.refuse(0, "sheetCommas", ""));
        }
        return new Reading(sheet.lanes(), sheet.remarks);
    }

    private void refuse(int line, String reason, String found) {
        remarks.add(new Remark(line, reason, found.length() > 40 ? found.substring(0, 40) + "…" : found, true));
    }

    private void lines(PastedText pasted) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(pasted.separator())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(pasted.text())) {
            var rows = reader.stream()
                    .map(SheetLine::of)
                    .filter(row -> !row.cells().isEmpty())
                    .toList();
            if (rows.isEmpty()) {
                refuse(0, "sheetEmpty", "");
                return;
            }
            var header = rows.getFirst().isHeader();
            var first = header && rows.size() > 1
                    ? rows.getFirst().widened(rows.get(1).cells().size())
                    : rows.getFirst();
            numbered = first.cells().size() > 1;
            names(first, header);
            rows.stream().skip(header ? 1 : 0).forEach(this::step);
            check(rows.size() - (header ? 1 : 0));
        } catch (CsvParseException e) {
            refuse(0, "sheetBroken", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void names(SheetLine first, boolean header) {
        var cells = first.cells();
        IntStream.range(numbered ? 1 : 0, cells.size()).forEach(column -> {
            names.add(header ? cells.get(column) : cells.size() > 2 ? "Lane " + column : "");
            columns.add(new ArrayList<>());
        });
        if (names.size() > ScheduleTerms.MOST_LANES) {
            refuse(0, "lanes", "");
        }
    }

    private void step(SheetLine row) {
        var step = columns.getFirst().size() + 1;
        if (row.cells().size() != names.size() + (numbered ? 1 : 0)) {
            refuse(row.number(), "cells", String.join(" | ", row.cells()));
            columns.forEach(column -> column.add(BigDecimal.ZERO));
            return;
        }
        if (numbered && !row.step().equals(String.valueOf(step))) {
            refuse(row.number(), "stepNumber", row.cells().getFirst());
        }
        for (var column = 0; column < columns.size(); column++) {
            amount(row.number(), row.cells().get(column + (numbered ? 1 : 0)), columns.get(column));
        }
    }

    private void amount(int line, String cell, List<BigDecimal> column) {
        var amount = Money.find(CURRENCY.matcher(cell).replaceAll(""))
                .filter(found -> found.amount().signum() > 0 && !found.isMoreThan(ScheduleTerms.HIGHEST));
        if (amount.isEmpty()) {
            refuse(line, "amount", cell);
        } else if (!column.isEmpty() && column.getLast().compareTo(amount.get().amount()) > 0) {
            remarks.add(new Remark(line, "falls", cell.strip(), false));
        }
        column.add(amount.map(Money::amount).orElse(BigDecimal.ZERO));
    }

    private void check(int steps) {
        if (steps == 0) {
            refuse(0, "sheetEmpty", "");
        } else if (steps > ScheduleTerms.MOST_STEPS) {
            refuse(0, "steps", "");
        }
    }

    private List<Lane> lanes() {
        return IntStream.range(0, names.size())
                .filter(lane -> !columns.get(lane).isEmpty())
                .mapToObj(lane -> Lane.entered(names.get(lane), columns.get(lane)))
                .toList();
    }
}
