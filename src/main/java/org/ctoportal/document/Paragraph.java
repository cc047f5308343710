package org.ctoportal.document;

import org.jspecify.annotations.Nullable;

/** A paragraph of prose. */
public record Paragraph(Text text, @Nullable Note note) implements Block {

    public Paragraph(Text text) {
        this(text, null);
    }
}
