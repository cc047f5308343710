package org.ctoportal.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ctoportal.document.FileReading;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Test
    void the_page_names_its_language_title_and_main_part() {
        var page = page(false);
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-US");
        assertThat(page.title()).isEqualTo(SampleDocuments.TITLE);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void the_page_brings_its_own_styles_and_fetches_nothing() {
        var page = page(true);
        assertThat(page.select("style").html()).contains("@media print");
        assertThat(page.select("[src], link, script, iframe, object")).isEmpty();
    }

    @Test
    void headings_skip_no_level() {
        var above = 0;
        for (var heading : page(true).select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    @Test
    void every_cell_of_a_table_has_its_headings() {
        var table = page(false).selectFirst("table.grid");
        assertThat(table.select("caption")).hasSize(1);
        assertThat(table.select("thead th[scope=col]")).hasSize(4);
        assertThat(table.select("tbody th[scope=row]")).hasSize(3);
        assertThat(page(false).select("table.fields th[scope=row]")).hasSize(6);
    }

    @Test
    void every_number_leads_to_its_note() {
        var page = page(true);
        var references = page.select("sup a");
        assertThat(references).hasSizeGreaterThan(30);
        assertThat(references)
                .allSatisfy(link ->
                        assertThat(page.select(".notes li" + link.attr("href"))).hasSize(1));
    }

    @Test
    void no_anchor_stands_twice() {
        assertThat(page(true).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void words_that_came_and_went_are_marked_by_their_elements() {
        var page = FileReading.page(renderer.render(SampleDocuments.redline(), RenderOptions.plain()));

        assertThat(page.select("p del").eachText()).containsExactly("small");
        assertThat(page.select("p ins").eachText()).containsExactly("whole");
        assertThat(page.select("style").html())
                .containsPattern("ins \\{[^}]*underline")
                .containsPattern("del \\{[^}]*line-through");
    }

    @Test
    void blank_lines_part_paragraphs() {
        assertThat(page(false).select("p").eachText())
                .contains("The result is written, discussed and kept in the personnel file.");
    }

    @Test
    void right_to_left_text_says_so() {
        var document = SampleDocuments.everywhere("\u05DE\u05E0\u05D4\u05DC");
        var page = FileReading.page(renderer.render(document, RenderOptions.plain()));
        assertThat(page.select("h1[dir=rtl], p[dir=rtl], ul[dir=rtl], td[dir=rtl]"))
                .hasSizeGreaterThan(5);
    }

    /** How close the columns of a table stand depends on what they hold. */
    @Asvs(1)
    @Corpus("E1")
    @ParameterizedTest
    @MethodSource("org.ctoportal.document.NastyTexts#all")
    void no_text_becomes_markup(NastyTexts.Nasty nasty) throws Exception {
        var harmless = renderer.render(SampleDocuments.everywhere("words"), RenderOptions.withProvenance());
        var file = renderer.render(SampleDocuments.everywhere(nasty.typed()), RenderOptions.withProvenance());
        assertThat(FileReading.page(file).select(":not(br, strong, em, table)").eachAttr("class"))
                .isEqualTo(FileReading.page(harmless)
                        .select(":not(br, strong, em, table)")
                        .eachAttr("class"));
        assertThat(FileReading.page(file).select(":not(br, strong, em)"))
                .hasSameSizeAs(FileReading.page(harmless).select(":not(br, strong, em)"));
        assertThatIsWellFormed(renderer.fragment(SampleDocuments.everywhere(nasty.typed()), RenderOptions.plain()));
    }

    private static void assertThatIsWellFormed(String fragment) throws Exception {
        var in = new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8));
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        assertThat(root.getDocumentElement().getTagName()).isEqualTo("article");
    }

    private org.jsoup.nodes.Document page(boolean provenance) {
        return FileReading.page(renderer.render(SampleDocuments.jobDescription(), new RenderOptions(provenance)));
    }
}
