package org.ctoportal.authoring.compose;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence or paragraph of a composed document.
 *
 * @param code clause, item or own code
 * @param title short name of the clause; empty for items
 * @param group code of the skill an item belongs to; empty for clauses
 * @param text the words as printed; a newline is a line break
 * @param template the words without the district's rewording, values filled in
 * @param missing names of required variables without a value, in order
 * @param mandatory whether it may not be taken out
 */
public record ComposedClause(
        String code,
        String title,
        String group,
        String text,
        String template,
        ClauseState state,
        Origin origin,
        boolean mandatory,
        List<String> missing)
        implements Serializable {

    ComposedClause withText(String words) {
        return new ComposedClause(code, title, group, words, template, state, origin, mandatory, missing);
    }
}
