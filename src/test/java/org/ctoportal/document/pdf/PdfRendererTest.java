package org.ctoportal.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ctoportal.document.Column;
import org.ctoportal.document.Document;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.Row;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Table;
import org.ctoportal.document.Text;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRendererTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_job_description_is_accessible_by_the_standard(boolean provenance) throws Exception {
        assertThat(PdfUa.violations(render(SampleDocuments.jobDescription(), provenance)))
                .isEmpty();
    }

    @Test
    void a_head_with_a_logo_is_accessible_by_the_standard_and_shows_it() throws Exception {
        var options = RenderOptions.plain().under(SampleDocuments.letterhead());

        var pdf = RENDERER.render(SampleDocuments.jobDescription(), options);

        assertThat(PdfUa.violations(pdf)).isEmpty();
        try (var opened = Loader.loadPDF(pdf)) {
            assertThat(opened.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Corpus("E3")
    @ParameterizedTest
    @MethodSource("org.ctoportal.document.NastyTexts#all")
    void nasty_texts_leave_it_accessible(NastyTexts.Nasty nasty) throws Exception {
        assertThat(PdfUa.violations(render(SampleDocuments.everywhere(nasty.typed()), true)))
                .isEmpty();
    }

    @Test
    void words_that_came_and_went_have_lines_and_leave_it_accessible() throws Exception {
        var pdf = render(SampleDocuments.redline(), false);

        assertThat(PdfUa.violations(pdf)).isEmpty();
        var unmarked = new Document(
                SampleDocuments.TITLE,
                Locale.US,
                SampleDocuments.masthead(),
                List.of(new Paragraph(Text.of("Lead the smallwhole team."))));
        try (var opened = Loader.loadPDF(pdf)) {
            assertThat(textOfPage(opened, 1)).contains("Lead the smallwhole team.");
        }
        assertThat(areas(pdf)).isEqualTo(areas(render(unmarked, false)) + 2);
    }

    /** Lines through and under words are drawn as flat areas. */
    private static long areas(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFStreamParser(pdf.getPage(0))
                    .parse().stream()
                            .filter(Operator.class::isInstance)
                            .filter(operator -> "f".equals(((Operator) operator).getName()))
                            .count();
        }
    }

    /** As they stand in the file: the library that reads them here would part joined letters. */
    @Test
    void words_can_be_searched_for_because_no_letters_are_joined() throws Exception {
        var words = new StringBuilder();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                words.append(letter.getUnicode());
            }
        };
        try (var pdf = Loader.loadPDF(
                render(SampleDocuments.everywhere("Officer, staff, effectiveness, first fjord"), false))) {
            stripper.getText(pdf);
        }
        assertThat(words).contains("Officer, staff, effectiveness, first fjord");
    }

    @Test
    void every_page_has_its_foot() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.jobDescription(), false))) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(3, 6);
            for (var page = 1; page <= pages; page++) {
                assertThat(textOfPage(pdf, page))
                        .contains(
                                SampleDocuments.DISTRICT,
                                SampleDocuments.TITLE,
                                SampleDocuments.REVISION,
                                SampleDocuments.DATE,
                                "Page " + page + " of " + pages);
            }
        }
    }

    @Test
    void words_without_end_stay_on_the_page() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.everywhere("x".repeat(400)), true))) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    assertThat(positions)
                            .allMatch(at ->
                                    at.getXDirAdj() + at.getWidthDirAdj() <= 612 - 71 && at.getYDirAdj() <= 792 - 18);
                }
            };
            stripper.getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void its_pages_are_letters() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.jobDescription(), false))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void it_knows_its_title_language_and_author() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.jobDescription(), false))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(SampleDocuments.TITLE);
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(SampleDocuments.DISTRICT);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void its_headings_are_bookmarks_in_their_levels() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.jobDescription(), true))) {
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline))
                    .startsWith("Purpose of the position", "Duties and responsibilities", "Qualifications")
                    .endsWith("Where each sentence comes from");
            assertThat(titles(outline.getFirstChild().getNextSibling())).hasSize(3);
        }
    }

    @Test
    void every_font_in_it_is_embedded() throws Exception {
        try (var pdf =
                Loader.loadPDF(render(SampleDocuments.everywhere("a \u05D0 \u0627 \uD83D\uDE00 \u4E2D"), false))) {
            var resources = pdf.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                names.add(resources.getFont(name).getName().replaceFirst(".*\\+", ""));
            }
            assertThat(names)
                    .contains(
                            "SourceSans3-Regular",
                            "SourceSans3-Bold",
                            "SourceSans3-Italic",
                            "NotoSansHebrew-Regular",
                            "NotoSansArabic-Regular",
                            "NotoEmoji-Regular",
                            "DroidSansFallback");
        }
    }

    @Asvs(12)
    @Test
    void nothing_is_fetched_whatever_a_text_says() throws Exception {
        var fetched = new AtomicInteger();
        var trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> fetched.incrementAndGet());
        trap.start();
        try {
            var address = "http://127.0.0.1:" + trap.getAddress().getPort() + "/canary";
            render(
                    SampleDocuments.everywhere("<img src=\"" + address + "\"/><link rel=\"stylesheet\" href=\""
                            + address + "\"/></style><style>@import url(" + address + ");p{background:url(" + address
                            + ")}"),
                    true);
            assertThat(fetched).hasValue(0);
        } finally {
            trap.stop(0);
        }
    }

    @Test
    void an_arabic_word_is_drawn_joined_and_read_as_letters() throws Exception {
        var word = "\u0633\u0644\u0627\u0645";
        assertThat(ArabicShaping.shape(word)).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(text(render(SampleDocuments.everywhere(word), false))).contains(word);
    }

    /** As a program sees it that does not know the forms of joined letters. */
    @Test
    void no_form_of_a_letter_stands_in_the_text_for_the_letter() throws Exception {
        try (var pdf = Loader.loadPDF(render(SampleDocuments.everywhere("\u0633\u0644\u0627\u0645"), false))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(name);
                var glyphs = IntStream.range(1, 1600).mapToObj(font::toUnicode).filter(Objects::nonNull);
                assertThat(glyphs)
                        .noneMatch(letters -> letters.codePoints().anyMatch(form -> form >= 0xFB50 && form <= 0xFEFC));
            }
        }
    }

    /** A layout by what the columns hold leaves a heading next to nothing beside a paragraph. */
    @Test
    void headings_of_rows_are_not_squeezed_beside_prose() throws Exception {
        var prose = "Keeps the systems the schools depend on safe, lawful and within their means. ".repeat(8);
        var table = new Table(
                "What differs",
                List.of(Column.rowHeading("Part"), Column.text("First"), Column.text("Second")),
                List.of(
                        Row.of("Pay and cost of a year", prose, prose),
                        Row.of("Work with curriculum directors, coaches and schools", prose, prose)));
        var pdf = render(
                new Document(SampleDocuments.TITLE, Locale.US, SampleDocuments.masthead(), List.of(table)), false);

        assertThat(PdfUa.violations(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Pay and cost of").contains("Work with");
    }

    private static byte[] render(Document document, boolean provenance) {
        return RENDERER.render(document, new RenderOptions(provenance));
    }

    private static String text(byte[] file) throws Exception {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String textOfPage(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        node.children().forEach(child -> titles.add(child.getTitle()));
        return titles;
    }
}
