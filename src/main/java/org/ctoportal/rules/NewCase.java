package org.ctoportal.rules;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.ctoportal.rules.book.Fact;

/**
 * An example somebody gives with a new rule.
 *
 * @param given what was typed, by name of the fact; empty where the fact is unknown
 */
public record NewCase(String name, Map<String, String> given, boolean fires) implements Serializable {

    /** What is given, in the form of the packs. */
    Map<String, Object> values(Map<String, Fact> facts) {
        var values = new TreeMap<String, Object>();
        given.forEach((fact, typed) -> {
            var known = facts.get(fact);
            if (known != null && !typed.isBlank()) {
                values.put(fact, known.type().typed(typed));
            }
        });
        return values;
    }
}
