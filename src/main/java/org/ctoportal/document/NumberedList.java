package org.ctoportal.document;

import java.util.List;

/** Steps or points in their order. */
public record NumberedList(List<ListItem> items) implements Block {

    public NumberedList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list needs a point");
        }
    }
}
