package org.ctoportal.document;

import org.jspecify.annotations.Nullable;

/** A label and its value, such as the job's title and who it reports to. */
public record Field(String label, Text value, @Nullable Note note) {

    public Field {
        label = Characters.required(label, "A label");
    }

    public Field(String label, Text value) {
        this(label, value, null);
    }
}
