package org.ctoportal.framework.edition;

import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changed in one part.
 *
 * @param parent the part a new part belongs to; none for a part of the base
 * @param position the place among its like, counted from 0; none where it has not been moved
 * @param switchedOff whether the edition leaves it out, with everything below it
 * @param content what it says, as canonical JSON; none where it says what the base says
 * @param origin where its words come from, as JSON in the form of a pack; none where nothing was said
 */
record PartChange(
        PartId id,
        @Nullable PartId parent,
        @Nullable Integer position,
        boolean switchedOff,
        @Nullable String content,
        @Nullable String origin) {

    /** No change yet. */
    static PartChange none(PartId id) {
        return new PartChange(id, null, null, false, null, null);
    }

    boolean isNone() {
        return parent == null && position == null && !switchedOff && content == null && origin == null;
    }

    PartChange saying(@Nullable String newContent) {
        return new PartChange(id, parent, position, switchedOff, newContent, origin);
    }

    PartChange from(@Nullable String newOrigin) {
        return new PartChange(id, parent, position, switchedOff, content, newOrigin);
    }

    PartChange switched(boolean off) {
        return new PartChange(id, parent, position, off, content, origin);
    }

    PartChange at(@Nullable Integer newPosition) {
        return new PartChange(id, parent, newPosition, switchedOff, content, origin);
    }
}
