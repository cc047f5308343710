package org.ctoportal.document;

import java.util.List;

/** Points in no order. */
public record BulletList(List<ListItem> items) implements Block {

    public BulletList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list needs a point");
        }
    }
}
