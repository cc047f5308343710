package org.ctoportal.framework.edition;

import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changed in one part.
 *
 * @param parent the part a new part belongs to, or one of the base was moved to; none where it stands as in the base
 * @param position the place among its like, counted from 0; none where it has not been moved
 * @param switchedOff whether the edition leaves it out, with everything below it
 * @param content what it says, as canonical JSON; none where it says what the base says
 * @param reworded what the base said when these words were put over it; none for a part of the district's own
 * @param origin where its words come from, as JSON in the form of a pack; none where nothing was said
 */
record PartChange(
        PartId id,
        @Nullable PartId parent,
        @Nullable Integer position,
        boolean switchedOff,
        @Nullable String content,
        @Nullable String reworded,
        @Nullable String origin) {

    /** No change yet. */
    static PartChange none(PartId id) {
        return new PartChange(id, null, null, false, null, null, null);
    }

    boolean isNone() {
        return parent == null && position == null && !switchedOff && content == null && origin == null;
    }

    /** These words over those of the base; none for those of the base themselves. */
    PartChange saying(@Nullable String newContent, @Nullable String base) {
        return new PartChange(id, parent, position, switchedOff, newContent, newContent == null ? null : base, origin);
    }

    PartChange from(@Nullable String newOrigin) {
        return new PartChange(id, parent, position, switchedOff, content, reworded, newOrigin);
    }

    PartChange under(@Nullable PartId newParent) {
        return new PartChange(id, newParent, position, switchedOff, content, reworded, origin);
    }

    PartChange switched(boolean off) {
        return new PartChange(id, parent, position, off, content, reworded, origin);
    }

    PartChange at(@Nullable Integer newPosition) {
        return new PartChange(id, parent, newPosition, switchedOff, content, reworded, origin);
    }
}
