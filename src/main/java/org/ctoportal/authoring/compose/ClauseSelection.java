package org.ctoportal.authoring.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ctoportal.framework.AppliesWhen;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.DocumentKind;
import org.ctoportal.framework.SettingCondition;

/**
 * Which clauses of a library apply, by the library's own semantics: jurisdiction, organization type and every setting
 * must match; an asterisk matches all; at most one applicable clause of an alternative group is printed.
 */
final class ClauseSelection {

    private final ClauseLibrary library;
    private final DocumentKind kind;
    private final Circumstances circumstances;

    ClauseSelection(ClauseLibrary library, DocumentKind kind, Circumstances circumstances) {
        this.library = library;
        this.kind = kind;
        this.circumstances = circumstances;
    }

    /** Every applicable clause of the document kind, in the order of the document. */
    List<Clause> applicable(Map<String, String> settings) {
        var sections = kind.sections().stream()
                .sorted(Comparator.comparingInt(section -> section.order()))
                .map(section -> section.code())
                .toList();
        var candidates = library.clauses().stream()
                .filter(clause -> clause.documentKinds().contains(kind.code()) && clause.variant() == null)
                .filter(clause -> applies(clause.appliesWhen(), settings))
                .sorted(Comparator.comparingInt((Clause clause) -> sections.indexOf(clause.section()))
                        .thenComparingInt(Clause::order))
                .toList();
        return firstOfEachGroup(candidates);
    }

    private static List<Clause> firstOfEachGroup(List<Clause> candidates) {
        var groups = new HashSet<String>();
        var chosen = new ArrayList<Clause>();
        for (var clause : candidates) {
            var group = clause.alternativeGroup();
            if (group == null || groups.add(group)) {
                chosen.add(clause);
            }
        }
        return chosen;
    }

    private boolean applies(AppliesWhen when, Map<String, String> settings) {
        return circumstances.allow(when)
                && when.settings().stream()
                        .allMatch(condition -> holds(condition, settings.getOrDefault(condition.key(), "")));
    }

    private static boolean holds(SettingCondition condition, String actual) {
        return switch (condition.op()) {
            case EQ -> condition.values().contains(actual);
            case NE -> !condition.values().contains(actual);
            case IN -> condition.values().contains(actual);
            case CONTAINS -> Arrays.asList(actual.split(",")).containsAll(condition.values());
        };
    }
}
