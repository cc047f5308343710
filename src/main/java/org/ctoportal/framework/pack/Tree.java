package org.ctoportal.framework.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A map of a pack. Values are texts, decimals, booleans, lists and maps; an empty one is as good as none. Reading anything
 * else than what is there fails.
 */
record Tree(Map<String, @Nullable Object> values) {

    String text(String name) {
        return (String) required(name);
    }

    String textOrEmpty(String name) {
        var value = values.get(name);
        return value == null ? "" : (String) value;
    }

    @Nullable
    String textOrNull(String name) {
        return (String) values.get(name);
    }

    BigDecimal number(String name) {
        return (BigDecimal) required(name);
    }

    int whole(String name) {
        return number(name).intValueExact();
    }

    boolean isTrue(String name) {
        return (Boolean) required(name);
    }

    List<String> texts(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    Tree tree(String name) {
        return of(required(name));
    }

    List<Tree> trees(String name) {
        return list(name).stream().map(Tree::of).toList();
    }

    Provenance provenance() {
        return new Provenance(text("source"), LocalDate.parse(text("as_of")), text("status"));
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    List<?> list(String name) {
        var value = values.get(name);
        return value == null ? List.of() : (List<?>) value;
    }

    Object required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("No " + name);
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the reader makes every map one with text keys
    static Tree of(Object map) {
        return new Tree((Map<String, @Nullable Object>) map);
    }
}
