package org.ctoportal.framework.edition;

import java.io.Serializable;
import org.ctoportal.framework.pack.PackPart;
import org.ctoportal.framework.pack.PartId;
import org.jspecify.annotations.Nullable;

/**
 * One part of an edition as it stands.
 *
 * @param part as the edition has it
 * @param base what the version it is based on says, as canonical JSON; none for a part of the district's own
 * @param former what the base said when the district put its words over it, as canonical JSON; none where it did not
 * @param baseMoved whether the base says something else than when the district put its words over it
 * @param origin where its words come from, as JSON in the form of a pack; none where nothing was said
 */
public record EditionPart(
        PackPart part,
        PartState state,
        @Nullable String base,
        @Nullable String former,
        boolean baseMoved,
        @Nullable String origin)
        implements Serializable {

    public PartId id() {
        return part.id();
    }
}
