package org.ctoportal.authoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.comparison.ClauseChange.Fate;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedClause;
import org.ctoportal.authoring.compose.ComposedDocument;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Origin;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;
import org.junit.jupiter.api.Test;

class RevisionComparisonTest {

    @Test
    void equal_revisions_have_no_changes() {
        var document = document(section("A", "a1 One.", "a2 Two."));

        assertThat(RevisionComparison.between(document, document).changes()).isEmpty();
        assertThat(RevisionComparison.between(document, document).onlyChanges().sections())
                .isEmpty();
    }

    @Test
    void a_reworded_sentence_shows_which_words_changed() {
        var change = RevisionComparison.between(
                        document(section("A", "a1 Leads the team.")), document(section("A", "a1 Guides the team.")))
                .changes()
                .toList()
                .getFirst();

        assertThat(change.fate()).isEqualTo(Fate.REWORDED);
        assertThat(change.redline().parts())
                .extracting(part -> part.fate() + ":" + part.words())
                .containsExactly("WENT:Leads", "CAME:Guides", "STAYED: the team.");
    }

    @Test
    void what_went_stands_where_it_stood() {
        var comparison = RevisionComparison.between(
                document(section("A", "a1 One.", "a2 Two.", "a3 Three.")),
                document(section("A", "a1 One.", "a3 Three.", "a4 Four.")));

        assertThat(comparison.sections().getFirst().clauses())
                .extracting(ClauseChange::code, ClauseChange::fate)
                .containsExactly(
                        tuple("a1", Fate.SAME),
                        tuple("a2", Fate.REMOVED),
                        tuple("a3", Fate.SAME),
                        tuple("a4", Fate.ADDED));
    }

    @Test
    void a_section_that_went_stands_where_it_stood() {
        var comparison = RevisionComparison.between(
                document(section("A", "a1 One."), section("B", "b1 Two."), section("C", "c1 Three.")),
                document(section("A", "a1 One."), section("C", "c1 Three.")));

        assertThat(comparison.sections()).extracting(SectionChange::code).containsExactly("A", "B", "C");
        assertThat(comparison.counts()).containsEntry(Fate.REMOVED, 1).containsEntry(Fate.ADDED, 0);
    }

    @Test
    void only_what_left_the_common_order_has_moved() {
        var comparison = RevisionComparison.between(
                document(section("A", "a1 One.", "a2 Two.", "a3 Three.")),
                document(section("A", "a3 Three.", "a1 One.", "a2 Two.")));

        assertThat(comparison.changes()).extracting(ClauseChange::code).containsExactly("a3");
        assertThat(comparison.moved()).isEqualTo(1);
    }

    @Test
    void a_sentence_in_another_section_has_moved_and_is_neither_new_nor_gone() {
        var comparison = RevisionComparison.between(
                document(section("A", "a1 One.", "a2 Two."), section("B", "b1 Three.")),
                document(section("A", "a1 One."), section("B", "b1 Three.", "a2 Two.")));

        assertThat(comparison.changes())
                .extracting(ClauseChange::code, ClauseChange::fate, ClauseChange::moved)
                .containsExactly(tuple("a2", Fate.SAME, true));
    }

    @Test
    void that_each_revision_says_its_own_number_is_no_change() {
        var comparison = RevisionComparison.between(
                revision(2, "a1 Approved by the board. Revision 2.", "a2 Revision 2 of 12.", "a3 Keeps 2 schools."),
                revision(3, "a1 Approved by the board. Revision 3.", "a2 Revision 3 of 12.", "a3 Keeps 3 schools."));

        assertThat(comparison.changes()).extracting(ClauseChange::code).containsExactly("a3");
        assertThat(comparison
                        .sections()
                        .getFirst()
                        .clauses()
                        .getFirst()
                        .redline()
                        .isUnchanged())
                .isTrue();
    }

    @Test
    void another_revision_that_is_spoken_of_is_a_change() {
        assertThat(RevisionComparison.between(
                                revision(2, "a1 Follows revision 2."), revision(3, "a1 Follows revision 1."))
                        .changes())
                .hasSize(1);
    }

    private static RevisionDetails revision(int number, String... sentences) {
        return new RevisionDetails(
                number,
                new PackVersionId(1),
                new PackVersionId(1),
                DocumentContent.of(Map.of(), Map.of()),
                document(section("A", sentences)),
                Instant.EPOCH,
                "");
    }

    private static ComposedDocument document(ComposedSection... sections) {
        return new ComposedDocument(List.of(sections), List.of(), List.of());
    }

    private static ComposedSection section(String code, String... sentences) {
        return new ComposedSection(
                code,
                "Section " + code,
                Arrays.stream(sentences)
                        .map(sentence -> clause(sentence.substring(0, 2), sentence.substring(3)))
                        .toList(),
                List.of());
    }

    private static ComposedClause clause(String code, String text) {
        return new ComposedClause(
                code, "", "", text, text, ClauseState.INHERITED, new Origin("", "", "", "", ""), false, List.of());
    }
}
