package org.ctoportal.framework.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.pack.PartField;
import org.ctoportal.framework.pack.PartFields;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/** What a new part says before anybody has written it: the first choice, the next number, a line for each level. */
final class PartDefaults {

    private static final String LEVEL = "level";
    private static final PartId INTERVIEW_SCALE = new PartId("scales", "interview_rating");

    private final PackKind kind;
    private final List<EditionPart> parts;
    private final String today;

    /** {@code today} is the day a new fact was checked on. */
    PartDefaults(PackKind kind, List<EditionPart> parts, String today) {
        this.kind = kind;
        this.parts = parts;
        this.today = today;
    }

    Map<String, @Nullable Object> of(String list, PartId parent) {
        var values = values(PartFields.of(kind, list));
        var like = parts.stream()
                .filter(part -> part.id().list().equals(list)
                        && parent.equals(part.part().parent()))
                .toList();
        for (var number : List.of("order", LEVEL)) {
            if (values.containsKey(number)) {
                values.put(number, next(like, number));
            }
        }
        if (values.containsKey("anchors")) {
            values.put("anchors", levels());
        }
        return values;
    }

    private LinkedHashMap<String, @Nullable Object> values(List<PartField> fields) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.stream().filter(PartField::required).forEach(field -> values.put(field.name(), value(field)));
        return values;
    }

    private Object value(PartField field) {
        return switch (field.type()) {
            case CHOICE ->
                field.choices().contains("verified")
                        ? "verified"
                        : field.choices().getFirst();
            case WHOLE, DECIMAL -> BigDecimal.ZERO;
            case YES_NO -> Boolean.FALSE;
            case DAY -> today;
            case CHOICES, REFERENCES, LINES, ENTRIES -> new ArrayList<>();
            case GROUP -> values(field.fields());
            case LINE, TEXT, REFERENCE, VALUE -> "";
        };
    }

    private static BigDecimal next(List<EditionPart> like, String number) {
        return like.stream()
                .map(part -> part.part().values().get(number))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .add(BigDecimal.ONE);
    }

    private List<Map<String, @Nullable Object>> levels() {
        return parts.stream()
                .filter(part -> part.id().equals(INTERVIEW_SCALE))
                .flatMap(part ->
                        ((List<?>) Objects.requireNonNull(part.part().values().get("levels"))).stream())
                .map(level -> {
                    var anchor = new LinkedHashMap<String, @Nullable Object>();
                    anchor.put(LEVEL, ((Map<?, ?>) level).get(LEVEL));
                    anchor.put("text", "");
                    return (Map<String, @Nullable Object>) anchor;
                })
                .toList();
    }
}
