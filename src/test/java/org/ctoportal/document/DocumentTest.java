package org.ctoportal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @Test
    void a_heading_cannot_skip_a_level() {
        assertRefused(() -> document(new Heading(2, "Duties"), new Heading(4, "Leadership")));
    }

    @Test
    void the_first_heading_stands_right_below_the_title() {
        assertRefused(() -> document(new Heading(3, "Duties")));
    }

    @Test
    void a_heading_may_climb_back_any_number_of_levels() {
        assertThat(document(new Heading(2, "A"), new Heading(3, "B"), new Heading(4, "C"), new Heading(2, "D"))
                        .blocks())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 6})
    void a_heading_has_a_level_that_every_format_knows(int level) {
        assertRefused(() -> new Heading(level, "Duties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "\u0000", "\u200B\uFEFF", "\u00A0"})
    void what_names_something_needs_words_one_can_see(String nothing) {
        assertRefused(() -> new Heading(2, nothing));
        assertRefused(() -> new Field(nothing, Text.of("value")));
        assertRefused(() -> Column.text(nothing));
        assertRefused(() -> new Callout(nothing, Text.of("words"), null));
        assertRefused(() -> new SignatureLines(List.of(nothing)));
        assertRefused(() -> new Table(nothing, List.of(Column.text("A")), List.of(Row.of("1"))));
        assertRefused(() -> new Document(nothing, Locale.US, SampleDocuments.masthead(), List.of()));
    }

    @Test
    void a_table_is_rectangular() {
        assertRefused(() -> new Table(
                "Pay", List.of(Column.text("Step"), Column.number("Pay")), List.of(Row.of("1", "2"), Row.of("3"))));
    }

    @Test
    void a_table_has_headings_and_rows() {
        assertRefused(() -> new Table("Pay", List.of(), List.of(Row.of())));
        assertRefused(() -> new Table("Pay", List.of(Column.text("Step")), List.of()));
    }

    @Test
    void only_the_first_column_heads_rows() {
        assertRefused(() ->
                new Table("Pay", List.of(Column.text("Step"), Column.rowHeading("Pay")), List.of(Row.of("1", "2"))));
    }

    @Test
    void lists_fields_and_signatures_are_never_empty() {
        assertRefused(() -> new BulletList(List.of()));
        assertRefused(() -> new NumberedList(List.of()));
        assertRefused(() -> new Fields(List.of()));
        assertRefused(() -> new SignatureLines(List.of()));
    }

    @Test
    void a_document_is_written_in_a_language() {
        assertRefused(() -> new Document("Title", Locale.ROOT, SampleDocuments.masthead(), List.of()));
    }

    @Asvs(3)
    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host", "https://a b", ""})
    void a_link_leads_to_the_web_or_to_a_mailbox_only(String target) {
        assertRefused(() -> Text.link("here", target));
    }

    @Test
    void a_note_says_something() {
        assertRefused(() -> new Note(" ", ""));
    }

    @Test
    void a_document_keeps_its_blocks_when_the_callers_list_changes() {
        var blocks = new java.util.ArrayList<Block>(List.of(new Heading(2, "Duties")));
        var document = new Document("Title", Locale.US, SampleDocuments.masthead(), blocks);
        blocks.clear();
        assertThat(document.blocks()).hasSize(1);
    }

    private static Document document(Block... blocks) {
        return new Document("Title", Locale.US, SampleDocuments.masthead(), List.of(blocks));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable construction) {
        assertThatIllegalArgumentException().isThrownBy(construction);
    }
}
