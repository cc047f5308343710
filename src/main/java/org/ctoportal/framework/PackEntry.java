package org.ctoportal.framework;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a pack that has no engine of its own yet: loaded, checked and shown.
 *
 * @param code unique across all packs, or within its pack where an entry goes by a name
 * @param kind name of the list it stands in, such as {@code credential_types}
 * @param parent code of the entry it belongs to, or none at the top of the pack
 * @param title empty where the entry has only a text
 * @param details everything else as JSON
 */
public record PackEntry(
        String code,
        String kind,
        @Nullable String parent,
        String title,
        String text,
        @Nullable Provenance provenance,
        String details)
        implements Serializable {}
