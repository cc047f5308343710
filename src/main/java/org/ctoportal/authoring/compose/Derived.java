package org.ctoportal.authoring.compose;

import java.util.Map;

/** What follows from other decisions instead of being typed; it wins over anything typed. */
public record Derived(Map<String, String> settings, Map<String, String> values) {

    public Derived {
        settings = Map.copyOf(settings);
        values = Map.copyOf(values);
    }
}
