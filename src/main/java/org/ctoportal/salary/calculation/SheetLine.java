package org.ctoportal.salary.calculation;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ctoportal.shared.Money;

/** A line of a sheet without the empty cells at its end, which a selected range of a spreadsheet often has. */
record SheetLine(int number, List<String> cells) {

    private static final Pattern STEP_WORD = Pattern.compile("\\A(?:step|no\\.)\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);

    static SheetLine of(CsvRecord row) {
        var cells = row.getFields().stream().map(String::strip).toList();
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return new SheetLine((int) row.getStartingLineNumber(), cells.subList(0, width));
    }

    /** With empty cells at its end: a column may have no name. */
    SheetLine widened(int width) {
        var wide = new ArrayList<>(cells);
        while (wide.size() < width) {
            wide.add("");
        }
        return new SheetLine(number, wide);
    }

    /** The number of the step, be it written as 1 or as Step 1. */
    String step() {
        return STEP_WORD.matcher(cells.getFirst()).replaceFirst("");
    }

    /** Whether it names the columns; a line of a step has its number first, whatever is wrong with its amounts. */
    boolean isHeader() {
        if (cells.size() == 1) {
            return Money.find(cells.getFirst()).isEmpty();
        }
        return step().isEmpty()
                ? cells.stream().skip(1).anyMatch(cell -> Money.find(cell).isEmpty())
                : step().chars().anyMatch(Character::isLetter);
    }
}
