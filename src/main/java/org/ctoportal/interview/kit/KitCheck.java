package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.rules.book.Finding;

/**
 * What is found of a kit: what of the position it asks about, wording nobody is asked in, and what rules say.
 *
 * @param unanchored codes of questions without an example answer for every level
 */
public record KitCheck(Coverage coverage, KitLint lint, List<Finding> findings, List<String> unanchored)
        implements Serializable {

    public KitCheck {
        findings = List.copyOf(findings);
        unanchored = List.copyOf(unanchored);
    }

    /** Whether it cannot be approved. */
    public boolean stops() {
        return lint.blocked() > 0
                || findings.stream().anyMatch(finding -> finding.severity().stops());
    }
}
