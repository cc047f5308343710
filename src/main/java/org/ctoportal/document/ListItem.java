package org.ctoportal.document;

import org.jspecify.annotations.Nullable;

/** One point of a list. */
public record ListItem(Text text, @Nullable Note note) {

    public ListItem(Text text) {
        this(text, null);
    }
}
