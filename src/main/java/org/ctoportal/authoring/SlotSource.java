package org.ctoportal.authoring;

import java.util.List;

/** Fills the slots of a document kind with framework items, in their natural order. */
@FunctionalInterface
public interface SlotSource {

    List<SlotItem> itemsOf(String slot, DocumentContent content);
}
