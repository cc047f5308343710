package org.ctoportal.authoring.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.document.Block;
import org.ctoportal.document.BulletList;
import org.ctoportal.document.Field;
import org.ctoportal.document.Fields;
import org.ctoportal.document.Heading;
import org.ctoportal.document.Masthead;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.SignatureLines;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

class DocumentPrinterTest {

    private static final Masthead MASTHEAD = new Masthead("Maple Valley", "November 24, 2026", "Revision 1");

    private final DocumentPrinter printer = new DocumentPrinter(ComposedClause::group, clause -> "from the template");

    @Test
    void a_section_has_a_heading_and_its_sentences_carry_their_codes() {
        var blocks = print(clause("JD-X", "Words."));

        assertThat(blocks.get(0)).isEqualTo(new Heading(2, "Summary"));
        assertThat(((Paragraph) blocks.get(1)).text().words()).isEqualTo("Words.");
        assertThat(((Paragraph) blocks.get(1)).note().code()).isEqualTo("JD-X");
    }

    @Test
    void lines_of_labels_and_values_are_fields() {
        var fields = (Fields) print(clause("A", "Position title: CTO\nEmployer: Maple Valley: the district"))
                .get(1);

        assertThat(fields.fields()).extracting(Field::label).containsExactly("Position title", "Employer");
        assertThat(fields.fields())
                .extracting(field -> field.value().words())
                .containsExactly("CTO", "Maple Valley: the district");
    }

    @Test
    void one_line_with_a_colon_is_prose() {
        assertThat(print(clause("A", "Required: a degree.")).get(1)).isInstanceOf(Paragraph.class);
    }

    @Test
    void a_line_to_sign_is_signature_lines() {
        var blocks = print(clause(
                "A", "I have received this.\n\nEmployee: Robin Vale    Signature: ____________    Date: ____________"));

        assertThat(((Paragraph) blocks.get(1)).text().words()).isEqualTo("I have received this.");
        assertThat(((SignatureLines) blocks.get(2)).labels())
                .containsExactly("Employee: Robin Vale", "Signature", "Date");
    }

    @Test
    void a_line_to_sign_without_a_name_has_three_lines_too() {
        var blocks = print(clause("A", "Employee: Signature: ____________________    Date: ____________"));

        assertThat(((SignatureLines) blocks.get(1)).labels()).containsExactly("Employee", "Signature", "Date");
    }

    @Test
    void items_are_points_under_the_heading_of_their_group() {
        var blocks =
                print(List.of(), item("LV-R1", "Leadership"), item("LV-R2", "Leadership"), item("IT-R1", "Technology"));

        assertThat(blocks.stream().map(block -> block.getClass().getSimpleName()))
                .containsExactly("Heading", "Heading", "BulletList", "Heading", "BulletList");
        assertThat(((BulletList) blocks.get(2)).items()).hasSize(2);
    }

    @Test
    void a_clause_without_words_prints_nothing() {
        assertThat(print(clause("A", " \n "))).hasSize(1);
    }

    @Asvs(1)
    @Corpus("E1")
    @Test
    void hostile_words_can_be_printed_wherever_they_stand() {
        for (var nasty : NastyTexts.all()) {
            var words = nasty.typed();
            var blocks = print(
                    List.of(
                            clause("A", words),
                            clause("B", "Label: " + words + "\nOther: x"),
                            clause("C", "Employee: " + words + "   ____________")),
                    new ComposedClause("OWN-1", "", "", words, "", ClauseState.OWN, Origin.DISTRICT, false, List.of()));

            assertThat(blocks).as(words).isNotEmpty();
        }
    }

    private List<Block> print(ComposedClause... clauses) {
        return print(List.of(clauses));
    }

    private List<Block> print(List<ComposedClause> clauses, ComposedClause... items) {
        var section = new ComposedSection("SUMMARY", "Summary", clauses, List.of(items));
        var composed = new ComposedDocument(List.of(section), List.of(), List.of());
        return printer.print("CTO", MASTHEAD, composed).blocks();
    }

    private static ComposedClause clause(String code, String text) {
        return new ComposedClause(code, "", "", text, text, ClauseState.INHERITED, Origin.DISTRICT, true, List.of());
    }

    private static ComposedClause item(String code, String group) {
        return new ComposedClause(
                code, "", group, "Words of " + code, "", ClauseState.INHERITED, Origin.DISTRICT, false, List.of());
    }
}
