package org.ctoportal.framework.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportProblem;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a file says of whose words its entries are can be read. An entry of which it cannot is not taken over: its
 * words might be of others.
 */
final class OriginStructure {

    private static final String ORIGINS = "origins";
    private static final Set<String> KINDS = Set.of("own", "district", "licensed");

    private OriginStructure() {}

    /** Notes what is wrong; false where the file does not say of which entry it speaks. */
    static boolean check(String place, Map<String, Object> data, Findings findings) {
        var origins = data.get(ORIGINS);
        if (origins != null && !(origins instanceof List)) {
            findings.add(place, ImportReason.WRONG_TYPE, ORIGINS);
            return false;
        }
        for (var one : Parts.list(origins)) {
            var origin = Parts.map(one);
            if (!(origin.get("code") instanceof String code) || code.isBlank()) {
                findings.add(place, ImportReason.MISSING, ORIGINS + ".code");
                return false;
            }
            wrong(origin)
                    .ifPresent(field -> findings.add(new ImportProblem(
                            place, 0, field, code, ImportReason.WRONG_FORM, String.valueOf(origin.get(field)))));
        }
        return true;
    }

    private static Optional<String> wrong(Map<String, Object> origin) {
        return origin.keySet().stream()
                .filter(field -> !fits(field, origin.get(field)))
                .findFirst();
    }

    private static boolean fits(String field, @Nullable Object value) {
        return switch (field) {
            case "origin" -> value instanceof String kind && KINDS.contains(kind);
            case "valid_from", "valid_to" -> value instanceof String day && isDay(day);
            case "replaces", "aliases" ->
                value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            default -> value instanceof String;
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
