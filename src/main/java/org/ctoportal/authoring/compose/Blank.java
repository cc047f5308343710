package org.ctoportal.authoring.compose;

import java.io.Serializable;
import org.ctoportal.framework.ClauseVariable;
import org.ctoportal.framework.VariableType;

/**
 * A variable as a person fills it in. While a required one is empty the document cannot leave the portal.
 *
 * @param example how a good value reads
 * @param value as typed; empty while nothing was
 */
public record Blank(String name, VariableType type, boolean required, String label, String example, String value)
        implements Serializable {

    static Blank of(ClauseVariable variable, String value) {
        return new Blank(
                variable.name(), variable.type(), variable.required(), variable.label(), variable.example(), value);
    }
}
