package org.ctoportal.authoring.compose;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole text of a document as it follows from content and pinned templates.
 *
 * @param available what applies but was taken out, by section, so that it can be brought back
 */
public record ComposedDocument(List<ComposedSection> sections, List<ComposedSection> available, List<Blank> missing)
        implements Serializable {

    public Optional<ComposedSection> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Every sentence, in the order of the document. */
    public Stream<ComposedClause> sentences() {
        return sections.stream().flatMap(ComposedSection::sentences);
    }

    /** The same document in other words. */
    public ComposedDocument withTexts(Function<ComposedClause, String> words) {
        return new ComposedDocument(
                sections.stream().map(section -> section.withTexts(words)).toList(), available, missing);
    }

    public Optional<ComposedClause> find(String code) {
        return sentences().filter(clause -> clause.code().equals(code)).findFirst();
    }
}
