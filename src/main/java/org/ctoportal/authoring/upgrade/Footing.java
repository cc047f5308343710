package org.ctoportal.authoring.upgrade;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.Clause;
import org.ctoportal.framework.Item;
import org.ctoportal.framework.ItemKind;

/** Template versions a document stands on, and how its content is composed there. */
public record Footing(Templates templates, Function<DocumentContent, ComposedDocument> composing) {

    ComposedDocument compose(DocumentContent content) {
        return composing.apply(content);
    }

    /** Every code a document's content can name, in the order of the templates. */
    Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        templates.clauses().clauses().forEach(clause -> codes.add(clause.code()));
        for (var skill : templates.framework().skills()) {
            codes.add(skill.code());
            for (var kind : ItemKind.values()) {
                skill.items(kind).stream().map(Item::code).forEach(codes::add);
            }
        }
        return codes;
    }

    /** The template's words of a sentence with its variables as they are, so that a value is never taken for a change. */
    String wordsOf(ComposedClause sentence) {
        return templates.clauses().clauses().stream()
                .filter(clause -> clause.code().equals(sentence.code()))
                .map(Clause::text)
                .findFirst()
                .orElse(sentence.template());
    }
}
