package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list or table a document fills from data; {@code fromPack} is the pack the data comes from, if it is one. */
public record Slot(
        String code,
        String description,
        List<String> columns,
        @Nullable String fromPack) implements Serializable {

    public Slot {
        columns = List.copyOf(columns);
    }
}
