package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import java.util.Set;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a board's way with a policy stands on.
 *
 * @param textKept whether the words are those of the latest version
 * @param complete whether no word is missing and payments can follow from its terms
 * @param drafters whoever has changed the words
 */
public record PolicyBasis(
        DocumentId document,
        String number,
        String title,
        String begunBy,
        LocalDate begunOn,
        boolean textKept,
        boolean complete,
        Set<PersonId> drafters,
        @Nullable CostModelState cost) {}
