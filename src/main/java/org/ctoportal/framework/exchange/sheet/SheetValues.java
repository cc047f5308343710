package org.ctoportal.framework.exchange.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Limits;

/** Reads the cells of one table's rows as fields; a cell of the wrong form is named with its row and column. */
final class SheetValues {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    /** The number of a day, as a spreadsheet keeps it: 1 is the first of January 1900, by way of an error 1899-12-31. */
    private static final Pattern SERIAL_DAY = Pattern.compile("[1-9]\\d{4}");

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private final String place;
    private final SheetHeader header;
    private final Findings findings;

    SheetValues(String place, SheetHeader header, Findings findings) {
        this.place = place;
        this.header = header;
        this.findings = findings;
    }

    String text(Table.Row row, SheetColumn column) {
        return header.cell(row, column).strip();
    }

    /** Fills in the fields whose cells are not empty. */
    void fill(Map<String, Object> entry, Table.Row row, List<SheetField> fields) {
        for (var field : fields) {
            var cell = header.cell(row, field.column());
            if (cell.length() > Limits.TEXT) {
                problem(row, field.column(), ImportReason.TOO_LONG, String.valueOf(Limits.TEXT));
            } else if (!cell.isBlank()) {
                value(row, field, cell).ifPresent(value -> entry.put(field.field(), value));
            }
        }
    }

    ImportProblem problem(Table.Row row, SheetColumn column, ImportReason reason, String detail) {
        var problem = new ImportProblem(
                place, row.number(), header.letters(column), text(row, SheetColumn.CODE), reason, detail);
        findings.add(problem);
        return problem;
    }

    private Optional<Object> value(Table.Row row, SheetField field, String cell) {
        return switch (field.form()) {
            case TEXT -> Optional.of(cell);
            case TEXTS -> Optional.of(CellText.split(cell));
            case NUMBER -> number(row, field, cell.strip());
            case DAY -> day(row, field, cell.strip());
        };
    }

    private Optional<Object> number(Table.Row row, SheetField field, String cell) {
        if (NUMBER.matcher(cell).matches()) {
            return Optional.of(new BigDecimal(cell));
        }
        problem(row, field.column(), ImportReason.WRONG_FORM, cell);
        return Optional.empty();
    }

    private Optional<Object> day(Table.Row row, SheetField field, String cell) {
        if (SERIAL_DAY.matcher(cell).matches()) {
            return Optional.of(FIRST_DAY.plusDays(Long.parseLong(cell)).toString());
        }
        try {
            return Optional.of(LocalDate.parse(cell).toString());
        } catch (DateTimeException e) {
            problem(row, field.column(), ImportReason.WRONG_FORM, cell);
            return Optional.empty();
        }
    }
}
