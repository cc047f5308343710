package org.ctoportal.authoring.compose;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A section with its clauses in order and then, where it has a slot, the items of the slot. */
public record ComposedSection(String code, String title, List<ComposedClause> clauses, List<ComposedClause> items)
        implements Serializable {

    /** Every sentence, in the order of the section. */
    public Stream<ComposedClause> sentences() {
        return Stream.concat(clauses.stream(), items.stream());
    }

    ComposedSection withTexts(Function<ComposedClause, String> words) {
        return new ComposedSection(
                code,
                title,
                clauses.stream()
                        .map(clause -> clause.withText(words.apply(clause)))
                        .toList(),
                items.stream().map(item -> item.withText(words.apply(item))).toList());
    }

    boolean isEmpty() {
        return clauses.isEmpty() && items.isEmpty();
    }
}
