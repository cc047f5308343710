package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the library.
 *
 * @param documentKinds codes of the document kinds it may stand in
 * @param variant the variant of the document kind it belongs to, or none
 * @param section code of the section, the same in every document kind
 * @param text with variables in double braces; a newline is a line break in the document
 * @param mandatory whether it cannot be taken out where it applies
 * @param alternativeGroup at most one applicable clause of a group is printed
 */
public record Clause(
        String code,
        String title,
        List<String> documentKinds,
        @Nullable String variant,
        String section,
        int order,
        String text,
        List<ClauseVariable> variables,
        AppliesWhen appliesWhen,
        boolean mandatory,
        @Nullable String alternativeGroup,
        @Nullable String note,
        Provenance provenance)
        implements Serializable {

    public Clause {
        documentKinds = List.copyOf(documentKinds);
        variables = List.copyOf(variables);
    }
}
