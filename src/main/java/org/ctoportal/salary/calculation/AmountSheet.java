package org.ctoportal.salary.calculation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.shared.Money;

/**
 * Amounts as they come from a spreadsheet: a first line of names, then a line for each step with its number and an amount
 * for each lane; tabs, commas or semicolons between them. One column of amounts alone will do.
 */
public final class AmountSheet {

    /** Far more than the largest schedule needs. */
    public static final int LONGEST = 200_000;

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

    /** Reads without taking anything over. */
    public static Reading read(String text) {
        var sheet = new AmountSheet();
        if (text.length() > LONGEST) {
            sheet.refuse(0, "sheetLong", "");
        } else if (text.isBlank()) {
            sheet.refuse(0, "sheetEmpty", "");
        } else {
            sheet.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
        return new Reading(sheet.lanes(), sheet.remarks);
    }

    private void refuse(int line, String reason, String found) {
        remarks.add(new Remark(line, reason, found.length() > 40 ? found.substring(0, 40) + "…" : found, true));
    }

    private void lines(String text) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            var rows = reader.stream()
                    .filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
            var header = isHeader(rows.getFirst());
            numbered = rows.getFirst().getFieldCount() > 1;
            names(rows.getFirst(), header);
            rows.stream().skip(header ? 1 : 0).forEach(this::step);
            check(rows.size() - (header ? 1 : 0));
        } catch (CsvParseException e) {
            refuse(0, "sheetBroken", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static char separator(String text) {
        return text.contains("\t") ? '\t' : text.contains(";") ? ';' : ',';
    }

    private static boolean isHeader(CsvRecord first) {
        return Money.find(first.getFields().getLast()).isEmpty();
    }

    private void names(CsvRecord first, boolean header) {
        IntStream.range(numbered ? 1 : 0, first.getFieldCount()).forEach(column -> {
            names.add(header ? first.getField(column).strip() : first.getFieldCount() > 2 ? "Lane " + column : "");
            columns.add(new ArrayList<>());
        });
        if (names.size() > ScheduleTerms.MOST_LANES) {
            refuse(0, "lanes", "");
        }
    }

    private void step(CsvRecord row) {
        var line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != names.size() + (numbered ? 1 : 0)) {
            refuse(line, "cells", String.join(" | ", row.getFields()));
            return;
        }
        var step = columns.getFirst().size() + 1;
        if (numbered && !row.getField(0).strip().equals(String.valueOf(step))) {
            refuse(line, "stepNumber", row.getField(0));
        }
        for (var column = 0; column < columns.size(); column++) {
            amount(line, row.getField(column + (numbered ? 1 : 0)), columns.get(column));
        }
    }

    private void amount(int line, String cell, List<BigDecimal> column) {
        var amount = Money.find(cell)
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
