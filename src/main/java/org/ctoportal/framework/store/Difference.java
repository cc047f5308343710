package org.ctoportal.framework.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says where two nests of records first differ, so that an operator knows which row to look at. */
final class Difference {

    private Difference() {}

    static Optional<String> between(Object actual, Object expected) {
        if (Objects.equals(actual, expected)) {
            return Optional.empty();
        }
        if (actual instanceof List<?> one && expected instanceof List<?> other && one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .mapToObj(i -> between(one.get(i), other.get(i)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (actual instanceof Record one && one.getClass().isInstance(expected)) {
            return Arrays.stream(one.getClass().getRecordComponents())
                    .map(component -> between(one, expected, component))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(where -> nameOf(one) + where);
        }
        return Optional.of("");
    }

    private static Optional<String> between(Record actual, Object expected, RecordComponent component) {
        return between(value(actual, component), value(expected, component))
                .map(where -> where.startsWith(" ") ? where : " " + component.getName() + where);
    }

    private static String nameOf(Record entry) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(component -> component.getName().equals("code"))
                .map(component -> " " + value(entry, component))
                .findFirst()
                .orElse("");
    }

    private static Object value(Object entry, RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
