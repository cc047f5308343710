package org.ctoportal.framework.ui.edition;

import java.io.Serializable;
import org.ctoportal.framework.pack.PartId;

/**
 * A line of the tree of an edition: a part, or the heading over a list of parts.
 *
 * @param part the part, or the one the list belongs to
 * @param list the list a heading is over; empty for a part
 */
record EditionNode(PartId part, String list) implements Serializable {

    static EditionNode of(PartId part) {
        return new EditionNode(part, "");
    }

    boolean isHeading() {
        return !list.isEmpty();
    }
}
