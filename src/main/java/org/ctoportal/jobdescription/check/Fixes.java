package org.ctoportal.jobdescription.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.Circumstances;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.SettingCondition;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.jobdescription.check.Fix.Kind;
import org.ctoportal.rules.book.Finding;

/** What can be done about findings of a job description with one click: the changes a person would make by hand. */
final class Fixes {

    private final JobDescriptionDraft draft;
    private final ClauseLibrary library;
    private final Circumstances circumstances;

    Fixes(JobDescriptionDraft draft, ClauseLibrary library, Circumstances circumstances) {
        this.draft = draft;
        this.library = library;
        this.circumstances = circumstances;
    }

    /** Fixes with each clause the rule suggests; where none helps, taking out the words it is about. */
    List<Fix> of(Finding finding) {
        var offending = offending(finding);
        var fixes = finding.rule().suggestedFix().stream()
                .flatMap(code -> with(code, offending).stream())
                .toList();
        if (!fixes.isEmpty() || offending.isEmpty()) {
            return fixes;
        }
        return List.of(new Fix("", "", Kind.REMOVE, out(offending, "")));
    }

    /** The district's own words the finding is about. */
    private List<ComposedClause> offending(Finding finding) {
        return draft.composed()
                .sentences()
                .filter(sentence -> finding.passages().contains(sentence.text()))
                .filter(sentence -> sentence.state() == ClauseState.OWN || sentence.state() == ClauseState.OVERRIDDEN)
                .toList();
    }

    private Optional<Fix> with(String code, List<ComposedClause> offending) {
        var clause = library.clauses().stream()
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        var standing = draft.composed().find(code);
        var out = out(offending, code);
        if (standing.isPresent()) {
            return standing.get().state() == ClauseState.OVERRIDDEN
                    ? Optional.of(fix(clause.get(), out, Kind.RESTORE, List.of(restored(code))))
                    : out.isEmpty() ? Optional.empty() : Optional.of(fix(clause.get(), out, Kind.REPLACE, List.of()));
        }
        return brought(clause.get()).map(changes -> fix(clause.get(), out, Kind.ADD, changes));
    }

    private static Fix fix(Clause clause, List<Change> out, Kind kind, List<Change> in) {
        var changes = new ArrayList<>(out);
        changes.addAll(in);
        return new Fix(clause.code(), clause.title(), out.isEmpty() ? kind : Kind.REPLACE, List.copyOf(changes));
    }

    /** What brings a clause that does not stand there: it was taken out, or a choice decides against it. */
    private Optional<List<Change>> brought(Clause clause) {
        var available = draft.composed().available().stream()
                .flatMap(ComposedSection::sentences)
                .anyMatch(sentence -> sentence.code().equals(clause.code()));
        if (available) {
            return Optional.of(List.of(new Change.Include(clause.code())));
        }
        if (!clause.documentKinds().contains("JOB_DESCRIPTION") || !circumstances.allow(clause.appliesWhen())) {
            return Optional.empty();
        }
        var choices = new ArrayList<Change>();
        for (var condition : clause.appliesWhen().settings()) {
            if (!isChoice(condition)) {
                return Optional.empty();
            }
            var seen = draft.content().setting(condition.key());
            var wanted = condition.values().getFirst();
            if (!seen.equals(wanted)) {
                choices.add(new Change.SetSetting(condition.key(), seen, wanted));
            }
        }
        choices.add(new Change.Include(clause.code()));
        return choices.size() == 1 ? Optional.empty() : Optional.of(choices);
    }

    /** What follows from the answers is no choice of its own. */
    private static boolean isChoice(SettingCondition condition) {
        return condition.op() == SettingCondition.Operator.EQ
                && condition.values().size() == 1
                && Stream.of("supervision.mode", "jd.include_goals", "document.mentions_cetl")
                        .noneMatch(condition.key()::equals);
    }

    /** Takes the words out: own sentences go, others get the template's words back. */
    private List<Change> out(List<ComposedClause> offending, String butClause) {
        return offending.stream()
                .filter(sentence -> !sentence.code().equals(butClause))
                .map(sentence -> sentence.state() == ClauseState.OWN
                        ? new Change.Drop(sentence.code())
                        : restored(sentence.code()))
                .toList();
    }

    private Change restored(String code) {
        var words = Objects.requireNonNullElse(draft.content().wording().get(code), "");
        return new Change.Reword(code, words, "");
    }
}
