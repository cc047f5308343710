package org.ctoportal.authoring.compose;

import org.jspecify.annotations.Nullable;

/**
 * An item offered for a slot.
 *
 * @param group its skill's code; empty outside the framework
 * @param origin where its words come from; none for the framework the document is pinned to
 */
public record SlotItem(
        String code, String group, String text, @Nullable Origin origin) {

    /** An item of the framework. */
    public SlotItem(String code, String group, String text) {
        this(code, group, text, null);
    }
}
