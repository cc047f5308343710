package org.ctoportal.framework.exchange.caseformat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms a property of CASE can have. */
enum CaseForm {
    TEXT,
    UUID,
    TIME,
    DATE,
    NUMBER,
    WHOLE,
    TEXTS,
    LINK,
    LINKS,
    NODE_LINK,
    MAP,
    LIST;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    boolean fits(@Nullable Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case UUID -> value instanceof String text && UUID_FORM.matcher(text).matches();
            case TIME -> value instanceof String text && isTime(text);
            case DATE -> value instanceof String text && isDay(text);
            case NUMBER -> value instanceof BigDecimal;
            case WHOLE ->
                value instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
            case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case LINK -> value instanceof Map<?, ?> map && hasTexts(map) && UUID.fits(map.get("identifier"));
            case LINKS -> value instanceof List<?> list && list.stream().allMatch(LINK::fits);
            case NODE_LINK -> value instanceof Map<?, ?> map && hasTexts(map);
            case MAP -> value instanceof Map;
            case LIST -> value instanceof List;
        };
    }

    private static boolean hasTexts(Map<?, ?> link) {
        return link.get("title") instanceof String
                && link.get("identifier") instanceof String
                && link.get("uri") instanceof String;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** With an offset, as the schema asks, or without, as many write it. */
    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return isLocalTime(text);
        }
    }

    private static boolean isLocalTime(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
