package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything the rules of one day say about some facts, the gravest first. */
public record Report(List<Finding> findings, List<Undecided> undecided) implements Serializable {

    public Report {
        findings = List.copyOf(findings);
        undecided = List.copyOf(undecided);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity().stops());
    }

    /** The first day nothing speaks against destruction any more: the latest that any rule gives. A hold overrides it. */
    public Optional<LocalDate> retainUntil() {
        return findings.stream()
                .flatMap(finding -> finding.keptUntil().stream())
                .max(Comparator.naturalOrder());
    }
}
