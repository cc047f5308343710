package org.ctoportal.document;

import org.jspecify.annotations.Nullable;

/** Words set apart because the reader must not miss them. */
public record Callout(String title, Text text, @Nullable Note note) implements Block {

    public Callout {
        title = Characters.required(title, "A callout");
    }
}
