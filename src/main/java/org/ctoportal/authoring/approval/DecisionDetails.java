package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody decided.
 *
 * @param title of the person when they decided; may be empty
 * @param onBehalfOf in whose name; empty for their own
 */
public record DecisionDetails(
        Verdict verdict, String name, String title, String onBehalfOf, String note, Instant decidedAt)
        implements Serializable {

    /** Who it was, as printed: name and title, and in whose name. */
    public String signature() {
        var person = title.isEmpty() ? name : name + ", " + title;
        return onBehalfOf.isEmpty() ? person : person + " (on behalf of " + onBehalfOf + ")";
    }
}
