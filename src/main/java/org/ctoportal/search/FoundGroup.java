package org.ctoportal.search;

import java.io.Serializable;
import java.util.List;

/**
 * What was found of one kind, or some of it.
 *
 * @param total how many the person may see
 */
public record FoundGroup(FoundKind kind, List<Found> some, long total) implements Serializable {

    public FoundGroup {
        some = List.copyOf(some);
    }
}
