package org.ctoportal.authoring.compose;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctoportal.framework.VariableType;

/** How a value is printed and what a value of its type may be. Values are kept as typed. */
public final class VariableFormat {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final BigDecimal HIGHEST_MONEY = new BigDecimal("9999999.99");

    private VariableFormat() {}

    /** Why a value cannot be taken, as the key of a message. */
    public enum Problem {
        TOO_LONG,
        NOT_A_NUMBER,
        NOT_MONEY,
        NOT_A_DATE,
        NOT_AN_EMAIL
    }

    /** The most characters a value of the type may have. */
    public static int longest(VariableType type) {
        return switch (type) {
            case LONGTEXT, LIST -> 2000;
            case ADDRESS -> 300;
            case EMAIL -> 254;
            case INTEGER, DECIMAL, MONEY, PERCENT, DATE, DATETIME, PHONE -> 60;
            case TEXT, ENUM -> 200;
        };
    }

    /** What is wrong with a value; nothing for a good or an empty one. */
    public static Optional<Problem> problem(VariableType type, String value) {
        var text = value.strip();
        if (text.length() > longest(type)) {
            return Optional.of(Problem.TOO_LONG);
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (type) {
                    case MONEY -> isMoney(text) ? null : Problem.NOT_MONEY;
                    case DATE -> isDate(text) ? null : Problem.NOT_A_DATE;
                    case EMAIL -> text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") ? null : Problem.NOT_AN_EMAIL;
                    case DECIMAL, PERCENT -> text.matches("\\d{1,9}(\\.\\d{1,6})?%?") ? null : Problem.NOT_A_NUMBER;
                    default -> null;
                });
    }

    /** The value as it reads in a sentence; empty for an empty one. */
    public static String print(VariableType type, String value) {
        var text = value.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (type) {
            case INTEGER -> text.matches("\\d{4,15}") ? grouped(new BigDecimal(text)) : text;
            case MONEY -> isMoney(text) ? "$" + grouped(money(text)) : text;
            case DATE -> isDate(text) ? LocalDate.parse(text).format(DATE) : text;
            case LIST -> phrase(lines(text), "and");
            case ADDRESS ->
                lines(text).stream().map(line -> line.replaceFirst(",$", "")).collect(Collectors.joining(", "));
            default -> text;
        };
    }

    /** "a, b or c"; items that hold commas themselves are set apart by semicolons. */
    public static String phrase(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        var comma = items.stream().anyMatch(item -> item.contains(",")) ? "; " : ", ";
        var beforeLast = comma.equals("; ") ? "; " : " ";
        var start = String.join(comma, items.subList(0, items.size() - 1));
        return start + beforeLast + conjunction + " " + items.getLast();
    }

    /** An amount in dollars as typed, such as {@code $112,500}. Fails on anything else. */
    public static BigDecimal money(String text) {
        return new BigDecimal(text.strip().replaceFirst("^\\$\\s*", "").replace(",", ""));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isMoney(String text) {
        return text.matches("\\$?\\s*\\d{1,3}(,?\\d{3})*(\\.\\d{1,2})?")
                && money(text).compareTo(HIGHEST_MONEY) <= 0;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String grouped(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        var whole = number.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
