package org.ctoportal.authoring.upgrade;

import java.io.Serializable;

/**
 * A value or choice of the document that the newer templates do not take. It stays in the document, out of its words.
 *
 * @param name of the variable or the key of the setting
 */
public record SetAside(Kind kind, String name, String value) implements Serializable {

    /** Why it is not used any more. */
    public enum Kind {
        VARIABLE_GONE,
        VARIABLE_OF_ANOTHER_TYPE,
        SETTING_GONE,
        SETTING_NOT_OFFERED
    }
}
