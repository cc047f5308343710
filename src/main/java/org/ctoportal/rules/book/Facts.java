package org.ctoportal.rules.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one document or event. A fact that is not here is unknown; what a rule does then is said by the
 * operators of its condition.
 *
 * @param anchors days that periods are counted from and no condition asks about, such as {@code RECORD_MADE}
 */
public record Facts(Map<String, Object> values, Map<String, LocalDate> anchors) {

    public Facts {
        values = Map.copyOf(values);
        anchors = Map.copyOf(anchors);
    }

    /** The same facts with a day that periods are counted from. */
    public Facts anchored(String name, LocalDate day) {
        var more = new LinkedHashMap<>(anchors);
        more.put(name, day);
        return new Facts(values, more);
    }

    boolean knows(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    /** The day of that name, a fact or an anchor. */
    Optional<LocalDate> day(String name) {
        return values.get(name) instanceof LocalDate day ? Optional.of(day) : Optional.ofNullable(anchors.get(name));
    }
}
