package org.ctoportal.jobdescription.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.Change;
import org.ctoportal.authoring.ComposedClause;
import org.ctoportal.authoring.ComposedSection;

/** Reordering within a section. Clauses and the items under them each keep to themselves. */
final class Moves {

    private Moves() {}

    static Optional<Change> up(ComposedSection section, String code) {
        return by(section, code, -1);
    }

    static Optional<Change> down(ComposedSection section, String code) {
        return by(section, code, 1);
    }

    /** Puts {@code code} where {@code target} stands. */
    static Optional<Change> before(ComposedSection section, String code, String target) {
        var codes = group(section, code);
        if (!codes.contains(code) || !codes.contains(target) || code.equals(target)) {
            return Optional.empty();
        }
        return to(section, code, codes.indexOf(target));
    }

    private static Optional<Change> by(ComposedSection section, String code, int step) {
        var position = group(section, code).indexOf(code) + step;
        return position < 0 || position >= group(section, code).size() ? Optional.empty() : to(section, code, position);
    }

    private static Optional<Change> to(ComposedSection section, String code, int position) {
        var moved = new ArrayList<>(group(section, code));
        moved.remove(code);
        moved.add(position, code);
        var seen = codes(section);
        var all = new ArrayList<String>();
        all.addAll(isItem(section, code) ? codes(section.clauses()) : moved);
        all.addAll(isItem(section, code) ? moved : codes(section.items()));
        return Optional.of(new Change.Reorder(section.code(), seen, all));
    }

    private static List<String> group(ComposedSection section, String code) {
        return codes(isItem(section, code) ? section.items() : section.clauses());
    }

    private static boolean isItem(ComposedSection section, String code) {
        return codes(section.items()).contains(code);
    }

    /** Clauses, then the items under them. */
    static List<String> codes(ComposedSection section) {
        var all = new ArrayList<>(codes(section.clauses()));
        all.addAll(codes(section.items()));
        return all;
    }

    private static List<String> codes(List<ComposedClause> clauses) {
        return clauses.stream().map(ComposedClause::code).toList();
    }
}
