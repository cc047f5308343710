package org.ctoportal.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.document.FileReading.withoutBlanks;
import static org.ctoportal.document.FileReading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.Letterhead;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.NastyTexts.Nasty;
import org.ctoportal.document.Note;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Text;
import org.ctoportal.document.docx.DocxRenderer;
import org.ctoportal.document.html.HtmlRenderer;
import org.ctoportal.document.pdf.PdfRenderer;
import org.ctoportal.document.plain.MarkdownRenderer;
import org.ctoportal.document.plain.TextRenderer;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format. */
class FormatRenderersTest {

    private static final HtmlRenderer HTML = new HtmlRenderer();
    private static final FormatRenderers RENDERERS = new FormatRenderers(
            List.of(new PdfRenderer(), new DocxRenderer(), HTML, new MarkdownRenderer(), new TextRenderer()),
            HTML,
            () -> Letterhead.PLAIN);

    @ParameterizedTest
    @EnumSource
    void every_format_says_whose_paper_it_is_and_which(DocumentFormat format) throws Exception {
        assertThat(words(format, render(SampleDocuments.jobDescription(), format, false)))
                .contains(
                        withoutBlanks(SampleDocuments.DISTRICT),
                        withoutBlanks(SampleDocuments.TITLE),
                        withoutBlanks(SampleDocuments.DATE),
                        withoutBlanks(SampleDocuments.REVISION));
    }

    @ParameterizedTest
    @EnumSource
    void every_format_says_all_that_the_document_says(DocumentFormat format) throws Exception {
        assertThat(words(format, render(SampleDocuments.jobDescription(), format, false)))
                .contains(
                        "Reportsto",
                        "SuperintendentofSchools",
                        "Dutiesandresponsibilities",
                        "effectivenessofteaching",
                        "thedistrict\u2019sseniorofficer",
                        "Shareofworkingtimebyarea",
                        "Operations,security,budgetandstaff",
                        "37%",
                        "Equalopportunity",
                        "titleix@cedarhollow.example",
                        "Liftingequipment",
                        "Theresultiswritten",
                        "Employee:RobinVale");
    }

    @ParameterizedTest
    @EnumSource
    void where_sentences_come_from_is_said_on_request_only(DocumentFormat format) throws Exception {
        var document = SampleDocuments.jobDescription();
        assertThat(words(format, render(document, format, false)))
                .doesNotContain("JD-ID-01", "Whereeachsentencecomesfrom");
        assertThat(words(format, render(document, format, true)))
                .contains("Whereeachsentencecomesfrom", "JD-ID-01", "S4.D6", "JD-AK-01", "starter");
    }

    @ParameterizedTest
    @EnumSource
    void two_sentences_of_one_origin_share_a_note(DocumentFormat format) throws Exception {
        var note = new Note("CODE-1", "Origin");
        var document = new Document(
                "Title",
                Locale.US,
                SampleDocuments.masthead(),
                List.of(new Paragraph(Text.of("One."), note), new Paragraph(Text.of("Two."), note)));
        assertThat(words(format, render(document, format, true))).containsOnlyOnce("CODE-1");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_renderer_adds_is_said_in_the_language_of_the_document(DocumentFormat format) throws Exception {
        var document = new Document(
                "Director de Tecnolog\u00EDa",
                Locale.of("es", "US"),
                SampleDocuments.masthead(),
                List.of(new Paragraph(Text.of("Dirige."), new Note("C-1", "Plantilla"))));
        assertThat(words(format, render(document, format, true))).contains("Ded\u00F3ndevienecadafrase");
    }

    @Asvs(1)
    @Corpus({"E1", "E3"})
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("nastyInEveryFormat")
    void nasty_texts_survive_everywhere(DocumentFormat format, Nasty nasty) throws Exception {
        var shown = withoutBlanks(format == DocumentFormat.PDF ? nasty.drawn() : nasty.kept());
        var words = words(format, render(SampleDocuments.everywhere(nasty.typed()), format, true));
        assertThat(words.split(java.util.regex.Pattern.quote(shown), -1).length - 1)
                .as("times that %s is said in %s", shown, words)
                .isGreaterThanOrEqualTo(18);
    }

    static Stream<Arguments> nastyInEveryFormat() {
        return Stream.of(DocumentFormat.values())
                .flatMap(format -> NastyTexts.all().stream().map(nasty -> Arguments.of(format, nasty)));
    }

    @ParameterizedTest
    @EnumSource
    void a_document_without_anything_but_a_title_can_be_rendered(DocumentFormat format) throws Exception {
        var document = new Document("Title", Locale.US, new org.ctoportal.document.Masthead("", "", ""), List.of());
        assertThat(words(format, render(document, format, true))).contains("Title");
    }

    @Test
    void many_threads_can_render_at_once() throws Exception {
        var document = SampleDocuments.jobDescription();
        var tasks = new ArrayList<Callable<String>>();
        for (var i = 0; i < 12; i++) {
            var format = DocumentFormat.values()[i % 2];
            tasks.add(() -> words(format, render(document, format, true)));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var words : threads.invokeAll(tasks)) {
                assertThat(words.get()).contains("Employee:RobinVale", "JD-AK-01");
            }
        }
    }

    @Test
    void the_screen_gets_one_element_below_the_heading_of_its_page() {
        var fragment = RENDERERS.html(SampleDocuments.jobDescription(), RenderOptions.plain());
        assertThat(fragment).startsWith("<article ").endsWith("</article>").contains("<h2 id=\"doc-title\">");
    }

    private static byte[] render(Document document, DocumentFormat format, boolean provenance) {
        return RENDERERS.render(document, format, new RenderOptions(provenance));
    }
}
