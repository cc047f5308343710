package org.ctoportal.authoring;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole text of a document as it follows from content and pinned templates.
 *
 * @param available optional clauses that apply but were taken out, so that they can be brought back
 */
public record ComposedDocument(List<ComposedSection> sections, List<ComposedClause> available, List<Blank> missing)
        implements Serializable {

    public Optional<ComposedSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Every sentence, in the order of the document. */
    public Stream<ComposedClause> sentences() {
        return sections.stream()
                .flatMap(section -> Stream.concat(section.clauses().stream(), section.items().stream()));
    }

    public Optional<ComposedClause> find(String code) {
        return sentences().filter(clause -> clause.code().equals(code)).findFirst();
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
