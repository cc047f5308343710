package org.ctoportal.authoring.comparison;

import java.io.Serializable;
import java.time.Instant;

/** Two kept revisions of a document and what differs. */
public record ComparedRevisions(
        String title, String districtName, Kept earlier, Kept later, RevisionComparison comparison)
        implements Serializable {

    /** A revision as it is named: its number, when it was kept and by whom. */
    public record Kept(int number, Instant at, String by) implements Serializable {}
}
