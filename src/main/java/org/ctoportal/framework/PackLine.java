package org.ctoportal.framework;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.jspecify.annotations.Nullable;

/**
 * A published version in a list of versions.
 *
 * @param own whether it is an edition of the district that looks
 * @param owner the district whose edition it is, or none for what the portal ships
 */
public record PackLine(
        PackVersionId id,
        PackKind kind,
        String code,
        String version,
        String name,
        Instant publishedAt,
        boolean own,
        @Nullable DistrictId owner)
        implements Serializable {

    /** As the database gives it. */
    public PackLine(
            long id,
            PackKind kind,
            String code,
            String version,
            String name,
            Instant publishedAt,
            boolean own,
            @Nullable Long owner) {
        this(
                new PackVersionId(id),
                kind,
                code,
                version,
                name,
                publishedAt,
                own,
                owner == null ? null : new DistrictId(owner));
    }

    /** The district that offers it to the one that looks. */
    public Optional<DistrictId> offeredBy() {
        return own ? Optional.empty() : Optional.ofNullable(owner);
    }

    /**
     * What tells it from every other version the district sees. Two districts may have given different versions the same
     * number, so one that is offered carries the number of its row as well.
     */
    public String reference() {
        return offeredBy().isPresent() ? reference(id, version) : version;
    }

    /** Whether the reference means this version: the longer form that carries the row is understood of each. */
    public boolean isMeantBy(String reference) {
        return reference.equals(reference()) || reference.equals(reference(id, version));
    }

    /** Tells the version of that row from every other. */
    static String reference(PackVersionId id, String version) {
        return version + "~" + id.value();
    }
}
