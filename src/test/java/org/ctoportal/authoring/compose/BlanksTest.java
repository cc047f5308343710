package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.testing.SmallTemplates.clause;

import java.util.Map;
import java.util.Set;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.testing.SmallTemplates;
import org.junit.jupiter.api.Test;

class BlanksTest {

    private final ClauseLibrary library = SmallTemplates.library(
            clause("A").saying("{{boss}} {{revision}}").requiring("boss").requiring("revision"),
            clause("B").saying("{{boss}} {{note}}").allowing("boss").allowing("note"));

    @Test
    void the_blanks_of_a_clause_carry_what_was_typed() {
        var blanks = new Blanks(library, Map.of("boss", "Superintendent"), Set.of());

        assertThat(blanks.ofClause("A"))
                .extracting(Blank::name, Blank::value, Blank::required)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("boss", "Superintendent", true),
                        org.assertj.core.groups.Tuple.tuple("revision", "", true));
    }

    @Test
    void what_follows_from_other_decisions_is_not_typed() {
        assertThat(new Blanks(library, Map.of(), Set.of("revision")).ofClause("A"))
                .extracting(Blank::name)
                .containsExactly("boss");
    }

    @Test
    void an_item_or_an_own_sentence_has_no_blanks() {
        assertThat(new Blanks(library, Map.of(), Set.of()).ofClause("OWN-1")).isEmpty();
    }

    @Test
    void each_blank_of_a_document_is_asked_once() {
        var blanks = new Blanks(library, Map.of(), Set.of()).ofClauses(library.clauses());

        assertThat(blanks).extracting(Blank::name).containsExactly("boss", "revision", "note");
    }
}
