package org.ctoportal.jobdescription.check;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.rules.book.Undecided;

/**
 * All that the rules of today find in a job description, the gravest first. Not legal advice.
 *
 * @param undecided rules that would need to know more
 * @param former warnings that were let stand once and are open again, or gone
 */
public record Checks(List<CheckedFinding> findings, List<Undecided> undecided, List<Waiver> former)
        implements Serializable {

    public Checks {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
        former = List.copyOf(former);
    }

    /** Whether something keeps the document from being approved. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(found -> found.finding().severity().stops());
    }

    /** Warnings nobody has put right or let stand. */
    public long openWarnings() {
        return findings.stream()
                .filter(found -> found.isWaivable() && found.isOpen())
                .count();
    }

    public boolean has(String rule) {
        return findings.stream().anyMatch(found -> found.finding().code().equals(rule));
    }
}
