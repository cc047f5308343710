package org.ctoportal.rules.book;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a fact can be. */
public enum FactType {
    TEXT("string"),
    CHOICE("enum"),
    WHOLE("integer"),
    DECIMAL("decimal"),
    YES_NO("boolean"),
    TEXTS("list"),
    DAY("date");

    private final String word;

    FactType(String word) {
        this.word = word;
    }

    /** The type of that name in a rule pack. */
    static FactType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedRuleException("type", word));
    }

    boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }

    boolean isText() {
        return this == TEXT || this == CHOICE;
    }

    /** The value in the one form the engine compares: text, decimal, yes or no, list of texts, day. */
    Object value(Object raw) {
        return switch (this) {
            case TEXT, CHOICE -> text(raw);
            case WHOLE, DECIMAL -> number(raw);
            case YES_NO -> raw instanceof Boolean yesNo ? yesNo : wrong(raw);
            case TEXTS ->
                raw instanceof List<?> list ? list.stream().map(this::text).toList() : wrong(raw);
            case DAY -> day(raw);
        };
    }

    /**
     * What somebody typed, in the form of the packs: several texts stand in lines of their own.
     *
     * @throws RefusedRuleException when it cannot be that
     */
    public Object typed(String typed) {
        var text = typed.strip();
        return switch (this) {
            case TEXTS ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case YES_NO -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : wrong(text);
            case WHOLE, DECIMAL -> {
                if (!text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
                    throw new RefusedRuleException("value", text);
                }
                yield new BigDecimal(text);
            }
            case TEXT, CHOICE -> text;
            case DAY -> day(text).toString();
        };
    }

    private String text(Object raw) {
        return switch (raw) {
            case String text -> text;
            case Enum<?> choice -> choice.name();
            default -> (String) wrong(raw);
        };
    }

    private BigDecimal number(Object raw) {
        return switch (raw) {
            case BigDecimal number -> number;
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            default -> (BigDecimal) wrong(raw);
        };
    }

    private LocalDate day(Object raw) {
        if (raw instanceof LocalDate day) {
            return day;
        }
        try {
            return LocalDate.parse(text(raw));
        } catch (DateTimeException e) {
            return (LocalDate) wrong(raw);
        }
    }

    private Object wrong(Object raw) {
        throw new RefusedRuleException("value", word + ": " + raw);
    }
}
