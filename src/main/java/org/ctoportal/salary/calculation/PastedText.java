package org.ctoportal.salary.calculation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.shared.Money;

/**
 * What came out of a spreadsheet, made readable line by line.
 *
 * @param separator what stands between the cells of a line
 */
record PastedText(String text, char separator) {

    private static final String MARK = "\uFEFF";

    /** Blanks that spreadsheets and web pages put into amounts so that they do not break. */
    private static final Pattern HARD_BLANK = Pattern.compile("[\\u00A0\\u2007\\u202F]");

    /** A line with which Excel names the separator of a file. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=.\\R", Pattern.CASE_INSENSITIVE);

    private static final Pattern GROUPED = Pattern.compile("\\$?\\s*\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");

    /** Nothing where commas both part the columns and group the digits, and nobody can tell which is which. */
    static Optional<PastedText> of(String raw) {
        var unmarked = raw.startsWith(MARK) ? raw.substring(1) : raw;
        var text = SEPARATOR_LINE
                .matcher(HARD_BLANK.matcher(unmarked).replaceAll(" "))
                .replaceFirst("");
        for (var separator : new char[] {'\t', ';', '|'}) {
            if (text.indexOf(separator) >= 0) {
                return Optional.of(new PastedText(text, separator));
            }
        }
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var named = !lines.isEmpty() && lines.getFirst().chars().anyMatch(Character::isLetter);
        var steps = named ? lines.subList(1, lines.size()) : lines;
        if (steps.isEmpty() || text.indexOf('"') >= 0) {
            return Optional.of(new PastedText(text, ','));
        }
        if (areNumberedAndGrouped(steps)) {
            return named ? Optional.of(numbered(text, lines)) : Optional.empty();
        }
        return Optional.of(new PastedText(text, isOneColumn(steps) ? '\t' : ','));
    }

    /** The names of the columns say how many there are. */
    private static PastedText numbered(String text, List<String> lines) {
        return lines.getFirst().split(",").length > 2
                ? new PastedText(text, ',')
                : new PastedText(
                        lines.stream().map(line -> line.replaceFirst(",", "\t")).collect(Collectors.joining("\n")),
                        '\t');
    }

    /** Such as {@code 1,112,500}: a step with its pay, or one with two lanes. */
    private static boolean areNumberedAndGrouped(List<String> steps) {
        return IntStream.range(0, steps.size()).allMatch(step -> {
            var line = steps.get(step).strip();
            var number = (step + 1) + ",";
            return line.startsWith(number)
                    && GROUPED.matcher(line.substring(number.length()).strip()).matches();
        });
    }

    private static boolean isOneColumn(List<String> steps) {
        return steps.stream().allMatch(line -> Money.find(line).isPresent());
    }
}
