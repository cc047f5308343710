package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/**
 * Values that a jurisdiction gives to a variable.
 *
 * @param jurisdiction {@code US}, a state, or an asterisk
 * @param mode whether it is the base list, adds to it, or is entered by the district
 */
public record ValueSet(
        String code,
        String name,
        String variable,
        String jurisdiction,
        Mode mode,
        List<String> values,
        Provenance provenance)
        implements Serializable {

    public ValueSet {
        values = List.copyOf(values);
    }

    /** How a set joins the others of its variable. */
    public enum Mode {
        BASE,
        ADD,
        ADD_BY_DISTRICT
    }
}
