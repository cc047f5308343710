package org.ctoportal.framework;

import java.io.Serializable;
import java.time.Instant;

/** One published version of a pack, to choose from. */
public record PackVersionOption(PackVersionId id, PackKind kind, String number, Instant loadedAt)
        implements Serializable {

    public PackVersionOption(long id, PackKind kind, String number, Instant loadedAt) {
        this(new PackVersionId(id), kind, number, loadedAt);
    }
}
