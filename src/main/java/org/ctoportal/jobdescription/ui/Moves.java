package org.ctoportal.jobdescription.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.jobdescription.DutyBalance;
import org.ctoportal.jobdescription.JobDescriptionDraft;

/** Reordering within a section. Clauses and the items under them each keep to themselves. */
final class Moves {

    private final ComposedSection section;
    private final JobDescriptionDraft draft;

    private Moves(ComposedSection section, JobDescriptionDraft draft) {
        this.section = section;
        this.draft = draft;
    }

    /** The moves of a sentence; none where the document does not have it. */
    static Optional<Moves> of(String code, JobDescriptionDraft draft) {
        return draft.composed().sections().stream()
                .filter(section -> codes(section).contains(code))
                .findFirst()
                .map(section -> new Moves(section, draft));
    }

    /** Up for a negative step, down for a positive one. */
    Optional<Change> by(String code, int step) {
        var position = together(code).indexOf(code) + step;
        return position < 0 || position >= together(code).size() ? Optional.empty() : to(code, position);
    }

    /** Puts {@code code} where {@code target} stands. */
    Optional<Change> before(String code, String target) {
        var position = together(code).indexOf(target);
        return position < 0 || code.equals(target) ? Optional.empty() : to(code, position);
    }

    private Optional<Change> to(String code, int position) {
        var group = together(code);
        var moved = new ArrayList<>(group);
        moved.remove(code);
        moved.add(position, code);
        var next = moved.iterator();
        var all = codes(section).stream()
                .map(other -> group.contains(other) ? next.next() : other)
                .toList();
        var seen = draft.content().order().getOrDefault(section.code(), List.of());
        return Optional.of(new Change.Reorder(section.code(), seen, all));
    }

    /** Clauses move among clauses, items among items, duties among those of their area. */
    private List<String> together(String code) {
        var isItem = codes(section.items()).contains(code);
        var area = areaOf(code);
        return codes((isItem ? section.items() : section.clauses())
                .stream()
                        .filter(sentence -> !isItem || areaOf(sentence.code()).equals(area))
                        .toList());
    }

    private String areaOf(String code) {
        return !section.code().equals(DutyBalance.SECTION)
                ? ""
                : draft.composed()
                        .find(code)
                        .map(sentence -> Areas.nameOf(sentence.group(), draft))
                        .orElse("");
    }

    /** Clauses, then the items under them. */
    private static List<String> codes(ComposedSection section) {
        var all = new ArrayList<>(codes(section.clauses()));
        all.addAll(codes(section.items()));
        return all;
    }

    private static List<String> codes(List<ComposedClause> clauses) {
        return clauses.stream().map(ComposedClause::code).toList();
    }
}
