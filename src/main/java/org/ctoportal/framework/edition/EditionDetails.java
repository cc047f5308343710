package org.ctoportal.framework.edition;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackPart;
import org.jspecify.annotations.Nullable;

/**
 * An edition with all its parts.
 *
 * @param base the version it is based on, in words; empty when it stands for itself
 * @param newerBase a newer version the portal ships of what it is based on, or none
 * @param notes what it changes, in plain words
 * @param reviewNote why it was given back; empty otherwise
 * @param lockHolder who else is changing it, or empty
 * @param lockedUntil until when, unless they go on
 * @param homeless parts of the district's own that the base no longer has a place for
 * @param own whether the person who looks wrote it last, and so cannot publish it
 * @param zone the district's, in which times are shown
 */
public record EditionDetails(
        EditionId id,
        PackKind kind,
        String packCode,
        String name,
        String base,
        @Nullable PackVersionId newerBase,
        EditionStatus status,
        String notes,
        String reviewNote,
        String lockHolder,
        @Nullable Instant lockedUntil,
        boolean own,
        Instant changedAt,
        String changedBy,
        List<EditionPart> parts,
        List<Weights> weights,
        List<PartComment> comments,
        List<PackPart> homeless,
        ZoneId zone)
        implements Serializable {

    public EditionDetails {
        parts = List.copyOf(parts);
        weights = List.copyOf(weights);
        comments = List.copyOf(comments);
        homeless = List.copyOf(homeless);
    }

    /** Whether the person who looks can change it now. */
    public boolean isOpenForMe() {
        return status == EditionStatus.DRAFT && lockHolder.isEmpty();
    }

    /** Reworded parts whose base says something else by now. */
    public List<EditionPart> moved() {
        return parts.stream().filter(EditionPart::baseMoved).toList();
    }

    /** How many parts are in the state. */
    public long count(PartState state) {
        return parts.stream().filter(part -> part.state() == state).count();
    }
}
