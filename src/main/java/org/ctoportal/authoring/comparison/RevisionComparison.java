package org.ctoportal.authoring.comparison;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.comparison.ClauseChange.Fate;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;

/** Everything that differs between two revisions of a document, sentence by sentence. */
public record RevisionComparison(List<SectionChange> sections) implements Serializable {

    public RevisionComparison {
        sections = List.copyOf(sections);
    }

    public static RevisionComparison between(ComposedDocument earlier, ComposedDocument later) {
        return new Sides(earlier, later, OwnNumber.NONE, OwnNumber.NONE).compare();
    }

    /** The same of two kept revisions; that each says its own number is no change. */
    public static RevisionComparison between(RevisionDetails earlier, RevisionDetails later) {
        return between(earlier, later.composed(), later.number());
    }

    /** A kept revision and what the draft says under the number it would get. */
    public static RevisionComparison between(RevisionDetails earlier, ComposedDocument draft, int number) {
        return new Sides(earlier.composed(), draft, new OwnNumber(earlier.number()), new OwnNumber(number)).compare();
    }

    /** Only sections and sentences in which something changed. */
    public RevisionComparison onlyChanges() {
        return new RevisionComparison(sections.stream()
                .map(section -> new SectionChange(
                        section.code(),
                        section.title(),
                        section.clauses().stream()
                                .filter(ClauseChange::isChange)
                                .toList()))
                .filter(section -> !section.clauses().isEmpty())
                .toList());
    }

    public Stream<ClauseChange> changes() {
        return sections.stream().flatMap(section -> section.clauses().stream()).filter(ClauseChange::isChange);
    }

    /** How many sentences came, went and changed; a sentence that only moved is not among them. */
    public Map<Fate, Integer> counts() {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        Arrays.stream(Fate.values()).filter(fate -> fate != Fate.SAME).forEach(fate -> counts.put(fate, 0));
        changes()
                .filter(change -> change.fate() != Fate.SAME)
                .forEach(change -> counts.merge(change.fate(), 1, Integer::sum));
        return counts;
    }

    /** How many sentences only stand elsewhere. */
    public long moved() {
        return changes().filter(change -> change.fate() == Fate.SAME).count();
    }

    /** Both documents by code, while they are compared. */
    private static final class Sides {

        private final ComposedDocument earlier;
        private final ComposedDocument later;
        private final Map<String, ComposedClause> before = new LinkedHashMap<>();
        private final Map<String, ComposedClause> after = new LinkedHashMap<>();
        private final OwnNumber numberBefore;
        private final OwnNumber numberAfter;
        private final Set<String> moved;

        Sides(ComposedDocument earlier, ComposedDocument later, OwnNumber numberBefore, OwnNumber numberAfter) {
            this.numberBefore = numberBefore;
            this.numberAfter = numberAfter;
            this.earlier = earlier;
            this.later = later;
            earlier.sentences().forEach(clause -> before.put(clause.code(), clause));
            later.sentences().forEach(clause -> after.put(clause.code(), clause));
            this.moved = MovedSentences.between(earlier, later);
        }

        RevisionComparison compare() {
            var sections = new ArrayList<SectionChange>();
            for (var section : later.sections()) {
                sections.add(new SectionChange(
                        section.code(),
                        section.title(),
                        merged(earlier.section(section.code()).orElse(null), section)));
            }
            var known = new HashSet<String>();
            later.sections().forEach(section -> known.add(section.code()));
            var at = 0;
            for (var section : earlier.sections()) {
                if (known.contains(section.code())) {
                    at = indexOf(section.code(), sections) + 1;
                } else {
                    sections.add(at++, new SectionChange(section.code(), section.title(), gone(section)));
                }
            }
            sections.removeIf(section -> section.clauses().isEmpty());
            return new RevisionComparison(sections);
        }

        private List<ClauseChange> merged(@org.jspecify.annotations.Nullable ComposedSection old, ComposedSection now) {
            var changes = new ArrayList<ClauseChange>();
            now.sentences().map(this::change).forEach(changes::add);
            if (old != null) {
                var at = 0;
                for (var clause : old.sentences().toList()) {
                    if (after.containsKey(clause.code())) {
                        at = Math.max(at, place(clause.code(), changes) + 1);
                    } else {
                        changes.add(at++, removed(clause));
                    }
                }
            }
            return changes;
        }

        private List<ClauseChange> gone(ComposedSection old) {
            return old.sentences()
                    .filter(clause -> !after.containsKey(clause.code()))
                    .map(Sides::removed)
                    .toList();
        }

        private ClauseChange change(ComposedClause clause) {
            var old = before.get(clause.code());
            if (old == null) {
                return new ClauseChange(Fate.ADDED, clause.code(), clause.title(), "", clause.text(), false);
            }
            var same = numberBefore.leftOutOf(old.text()).equals(numberAfter.leftOutOf(clause.text()));
            return new ClauseChange(
                    same ? Fate.SAME : Fate.REWORDED,
                    clause.code(),
                    clause.title(),
                    same ? clause.text() : old.text(),
                    clause.text(),
                    moved.contains(clause.code()));
        }

        private static ClauseChange removed(ComposedClause clause) {
            return new ClauseChange(Fate.REMOVED, clause.code(), clause.title(), clause.text(), "", false);
        }

        private static int place(String code, List<ClauseChange> changes) {
            for (var i = 0; i < changes.size(); i++) {
                if (changes.get(i).code().equals(code)) {
                    return i;
                }
            }
            return -1;
        }

        private static int indexOf(String code, List<SectionChange> sections) {
            for (var i = 0; i < sections.size(); i++) {
                if (sections.get(i).code().equals(code)) {
                    return i;
                }
            }
            return -1;
        }
    }
}
