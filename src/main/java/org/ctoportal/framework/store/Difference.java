package org.ctoportal.framework.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says where two nests of records first differ, so that an operator knows which row to look at. */
final class Difference {

    private static final List<String> NAMES = List.of("code", "key", "name");

    private final List<String> path = new ArrayList<>();

    private Difference() {}

    /** The way from the outermost record to the first value that differs. */
    static String between(Object actual, Object expected) {
        var difference = new Difference();
        difference.find(actual, expected);
        return String.join(" ", difference.path);
    }

    private boolean find(@Nullable Object actual, @Nullable Object expected) {
        if (Objects.equals(actual, expected)) {
            return false;
        }
        if (actual instanceof List<?> some && expected instanceof List<?> all) {
            return findInLists(some, all);
        }
        if (actual instanceof Record one && expected instanceof Record other && one.getClass() == other.getClass()) {
            return findInRecords(one, other);
        }
        return true;
    }

    private boolean findInLists(List<?> actual, List<?> expected) {
        if (actual.size() != expected.size()) {
            path.add("(%d rows instead of %d)".formatted(actual.size(), expected.size()));
            return true;
        }
        for (var i = 0; i < actual.size(); i++) {
            if (find(actual.get(i), expected.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean findInRecords(Record actual, Record expected) {
        var components = actual.getClass().getRecordComponents();
        Arrays.stream(components)
                .filter(component -> NAMES.contains(component.getName()))
                .findFirst()
                .ifPresent(component -> path.add(String.valueOf(value(expected, component))));
        for (var component : components) {
            path.add(component.getName());
            if (find(value(actual, component), value(expected, component))) {
                return true;
            }
            path.removeLast();
        }
        return false;
    }

    private static @Nullable Object value(Record entry, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(entry);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
