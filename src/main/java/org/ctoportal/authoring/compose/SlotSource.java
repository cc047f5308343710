package org.ctoportal.authoring.compose;

import java.util.List;
import org.ctoportal.authoring.content.DocumentContent;

/** Fills the slots of a document kind with framework items, in their natural order. */
@FunctionalInterface
public interface SlotSource {

    List<SlotItem> itemsOf(String slot, DocumentContent content);

    /** The items of a slot, own ones among them, in the order they are printed; by default as the district ordered them. */
    default List<ComposedClause> arranged(String slot, List<ComposedClause> items) {
        return items;
    }
}
