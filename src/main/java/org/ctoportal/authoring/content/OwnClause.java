package org.ctoportal.authoring.content;

import java.io.Serializable;

/**
 * A sentence the district wrote itself. {@code id} starts with {@code OWN-}; {@code group} is the framework skill it
 * belongs to, or empty.
 */
public record OwnClause(String id, String section, String group, String text) implements Serializable {

    public static final int LONGEST = 5000;
}
