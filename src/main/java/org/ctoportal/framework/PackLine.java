package org.ctoportal.framework;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published version in a list of versions.
 *
 * @param own whether it is an edition of the district that looks
 */
public record PackLine(
        PackVersionId id, PackKind kind, String code, String version, String name, Instant publishedAt, boolean own)
        implements Serializable {

    /** As the database gives it. */
    public PackLine(
            long id, PackKind kind, String code, String version, String name, Instant publishedAt, boolean own) {
        this(new PackVersionId(id), kind, code, version, name, publishedAt, own);
    }
}
