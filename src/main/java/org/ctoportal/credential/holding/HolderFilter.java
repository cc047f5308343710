package org.ctoportal.credential.holding;

import java.io.Serializable;
import org.ctoportal.credential.rule.CredentialStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which holdings a list shows.
 *
 * @param text in the name, address or number; empty for any
 * @param type code in the catalogue; empty for any
 * @param status none for any
 * @param withinDays expires within so many days from today, or has expired; none for any
 */
public record HolderFilter(
        String text,
        String type,
        @Nullable CredentialStatus status,
        @Nullable Integer withinDays) implements Serializable {

    public static final HolderFilter ALL = new HolderFilter("", "", null, null);
}
