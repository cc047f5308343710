package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/** A setting must equal, differ from, be one of, or contain the values. */
public record SettingCondition(String key, Operator op, List<String> values) implements Serializable {

    public SettingCondition {
        values = List.copyOf(values);
    }

    /** How a setting is compared. */
    public enum Operator {
        EQ,
        NE,
        IN,
        CONTAINS
    }
}
