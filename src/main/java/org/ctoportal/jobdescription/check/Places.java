package org.ctoportal.jobdescription.check;

import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.jobdescription.JobDescriptionDraft;
import org.ctoportal.rules.book.Finding;

/** Where in a job description a finding stands. */
final class Places {

    private static final int WORDS_SHOWN = 60;

    private final JobDescriptionDraft draft;
    private final DraftFacts facts;

    Places(JobDescriptionDraft draft, DraftFacts facts) {
        this.draft = draft;
        this.facts = facts;
    }

    /** The sentences with the words, the duties flagged for the rule, or else the suggested clause that stands there. */
    List<Place> of(Finding finding) {
        var places = Stream.concat(
                        draft.composed()
                                .sentences()
                                .filter(sentence -> finding.passages().contains(sentence.text())),
                        facts.flagged()
                                .filter(duty -> duty.reviewFlags().contains(finding.code()))
                                .flatMap(duty -> draft.composed().find(duty.code()).stream()))
                .map(Places::place)
                .toList();
        return places.isEmpty() ? suggested(finding) : places;
    }

    private List<Place> suggested(Finding finding) {
        return finding.rule().suggestedFix().stream()
                .flatMap(code -> draft.composed().find(code).stream())
                .limit(1)
                .map(Places::place)
                .toList();
    }

    private static Place place(ComposedClause sentence) {
        var text = sentence.text();
        var words = text.length() <= WORDS_SHOWN
                ? text
                : text.substring(0, WORDS_SHOWN).strip() + "…";
        return new Place(sentence.code(), sentence.title().isEmpty() ? words : sentence.title());
    }
}
