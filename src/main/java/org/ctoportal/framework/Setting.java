package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/** A choice that decides which clauses apply. Only a set has other than one default. */
public record Setting(String key, Type type, List<String> defaults, List<String> values, String description)
        implements Serializable {

    public Setting {
        defaults = List.copyOf(defaults);
        values = List.copyOf(values);
    }

    /** Yes or no, one of several, or any number of several. */
    public enum Type {
        BOOLEAN,
        ENUM,
        SET
    }
}
