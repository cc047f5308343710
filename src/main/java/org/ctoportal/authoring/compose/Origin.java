package org.ctoportal.authoring.compose;

import java.io.Serializable;

/**
 * Where a sentence came from.
 *
 * @param pack code of the pack, such as {@code CLAUSES-STARTER}; empty for the district's own sentences
 * @param version version of the pack
 * @param source what the template's words rest on
 * @param asOf the day the source was checked, as an ISO date, or empty
 * @param status whether the source was verified
 */
public record Origin(String pack, String version, String source, String asOf, String status) implements Serializable {

    static final Origin DISTRICT = new Origin("", "", "", "", "");
}
