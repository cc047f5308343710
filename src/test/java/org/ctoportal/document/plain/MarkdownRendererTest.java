package org.ctoportal.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ctoportal.document.Document;
import org.ctoportal.document.FileReading;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void a_reader_sees_headings_lists_and_tables() {
        var page = page(SampleDocuments.jobDescription(), true);
        assertThat(page.select("h1").eachText()).containsExactly(SampleDocuments.TITLE);
        assertThat(page.select("h2").eachText()).contains("Qualifications", "Where each sentence comes from");
        assertThat(page.select("h3")).hasSize(5);
        assertThat(page.select("ul > li")).hasSize(35);
        assertThat(page.select("table th").eachText()).containsExactly("Area", "What most of it is", "Days", "Share");
        assertThat(page.select("table td[align=right]")).hasSize(6);
        assertThat(page.select("blockquote").text()).startsWith("Equal opportunity");
        assertThat(page.select("a").eachAttr("href")).containsExactly("mailto:titleix@cedarhollow.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "- no list",
                "+ no list",
                "* no list",
                "1. no list",
                "1) no list",
                "> no quotation",
                "---",
                "===",
                "***",
                "    no code",
                "```",
                "~~~",
                "_no_ *emphasis* **at** __all__",
                "snake_case_word",
                "[no](link) ![no](picture) <b>no</b> <https://no.example>",
                "[no]: reference",
                "| no | table |",
                "&copy; &#169; AT&T R&D",
                "a \\ b \\* c",
                "a \\# b",
                "`code`",
                "2026. A year",
                "$5 to $9"
            })
    void a_reader_sees_what_was_written(String words) {
        var page = page(document(Text.of("Before\n" + words + "\nafter")), false);
        var paragraph = page.select("p").last();
        assertThat(paragraph.text()).isEqualTo("Before " + words.strip() + " after");
        assertThat(paragraph.select(":not(br)")).hasSize(1);
        assertThat(page(document(Text.of(words)), false).select("p").last().text())
                .isEqualTo(words.strip());
    }

    @Test
    void emphasis_holds_although_blanks_stand_at_its_edges() {
        var page = page(document(Text.of("a").plus(Text.strong(" b ")).plus(Text.emphasized("c "))), false);
        assertThat(page.select("p").last().select("strong").text()).isEqualTo("b");
        assertThat(page.select("p").last().select("em").text()).isEqualTo("c");
        assertThat(page.select("p").last().text()).isEqualTo("a b c");
    }

    @Test
    void words_that_came_and_went_stand_between_marks() {
        assertThat(page(SampleDocuments.redline(), false).text()).contains("Lead the [-small-][+whole+] team.");
    }

    @Test
    void line_breaks_stay_in_paragraphs_and_points() {
        assertThat(page(document(Text.of("one\ntwo")), false).select("p").last().select("br"))
                .hasSize(1);
    }

    @Test
    void usual_words_are_not_littered_with_escapes() {
        var file = renderer.render(document(Text.of("R&D - the $5 plan (2026), 10% + more!")), RenderOptions.plain());
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("\nR&D - the $5 plan (2026), 10% + more!\n");
    }

    private static Document document(Text text) {
        return new Document("Title", Locale.US, SampleDocuments.masthead(), List.of(new Paragraph(text)));
    }

    private org.jsoup.nodes.Document page(Document document, boolean provenance) {
        return FileReading.pageOfMarkdown(renderer.render(document, new RenderOptions(provenance)));
    }
}
