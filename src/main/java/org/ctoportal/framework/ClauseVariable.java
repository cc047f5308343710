package org.ctoportal.framework;

import java.io.Serializable;

/** A gap in a clause's text. A missing required value blocks the document; a missing optional one prints nothing. */
public record ClauseVariable(String name, VariableType type, boolean required, String label, String example)
        implements Serializable {}
