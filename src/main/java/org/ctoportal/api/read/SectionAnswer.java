package org.ctoportal.api.read;

import java.util.List;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.jspecify.annotations.Nullable;

/** A section of a document with every sentence in it, and where each comes from. */
record SectionAnswer(String code, String title, List<Sentence> sentences) {

    /**
     * @param skill the skill it belongs to; none for clauses
     * @param state how it stands to its template
     * @param origin none for the district's own
     */
    record Sentence(
            String code,
            String text,
            @Nullable String skill,
            String state,
            @Nullable Origin origin) {

        static Sentence of(ComposedClause clause) {
            return new Sentence(
                    clause.code(),
                    clause.text(),
                    Words.orNull(clause.group()),
                    Words.of(clause.state()),
                    Origin.of(clause.origin()));
        }
    }

    /**
     * @param pack code of the framework or the clause library
     * @param source what the template rests on
     * @param checkedOn the day the source was checked
     */
    record Origin(
            String pack,
            String version,
            @Nullable String source,
            @Nullable String checkedOn,
            @Nullable String status) {

        static @Nullable Origin of(org.ctoportal.authoring.compose.Origin origin) {
            return origin.pack().isEmpty()
                    ? null
                    : new Origin(
                            origin.pack(),
                            origin.version(),
                            Words.orNull(origin.source()),
                            Words.orNull(origin.asOf()),
                            Words.orNull(origin.status()));
        }
    }

    static List<SectionAnswer> of(ComposedDocument document) {
        return document.sections().stream()
                .map(section -> new SectionAnswer(
                        section.code(),
                        section.title(),
                        section.sentences().map(Sentence::of).toList()))
                .toList();
    }
}
