package org.ctoportal.rules;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ctoportal.rules.book.Fact;
import org.ctoportal.rules.book.FactType;
import org.ctoportal.rules.book.Operator;
import org.jspecify.annotations.Nullable;

/**
 * One line of the condition somebody writes.
 *
 * @param value as typed; several texts stand in lines of their own
 * @param orUnknown whether it also holds while the fact is unknown
 */
public record NewComparison(@Nullable Fact fact, @Nullable Operator operator, String value, boolean orUnknown)
        implements Serializable {

    /** Whether somebody has chosen anything in the line yet. */
    boolean isBegun() {
        return fact != null;
    }

    /** The line in the form of the packs. */
    Map<String, Object> definition() {
        if (fact == null || operator == null) {
            throw new IllegalStateException("Not complete");
        }
        var leaf = new LinkedHashMap<String, Object>();
        leaf.put("fact", fact.name());
        leaf.put("op", operator.word());
        if (operator.needsValue()) {
            leaf.put("value", typed(fact, operator));
        }
        return orUnknown ? Map.of("any", List.of(leaf, Map.of("fact", fact.name(), "op", "is_empty"))) : leaf;
    }

    private Object typed(Fact known, Operator used) {
        return switch (used) {
            case IN, NOT_IN, CONTAINS_ANY, CONTAINS_ALL, CONTAINS_NONE, NOT_CONTAINS_ALL -> FactType.TEXTS.typed(value);
            case CONTAINS, NOT_CONTAINS, MATCHES, ANY_MATCHES -> FactType.TEXT.typed(value);
            default -> known.type().typed(value);
        };
    }
}
