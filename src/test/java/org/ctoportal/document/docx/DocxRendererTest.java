package org.ctoportal.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.ctoportal.document.Document;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    private static byte[] bytes;
    private static XWPFDocument file;

    @BeforeAll
    static void render() throws Exception {
        bytes = new DocxRenderer().render(SampleDocuments.jobDescription(), RenderOptions.withProvenance());
        file = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws Exception {
        file.close();
    }

    @Test
    void the_title_is_the_one_heading_of_level_1() {
        assertThat(withStyle("Heading1")).extracting(XWPFParagraph::getText).containsExactly(SampleDocuments.TITLE);
    }

    @Test
    void a_logo_stands_at_the_head_with_words_for_who_does_not_see_it() throws Exception {
        var options = RenderOptions.plain().under(SampleDocuments.letterhead());
        var branded = new DocxRenderer().render(SampleDocuments.jobDescription(), options);

        try (var opened = new XWPFDocument(new ByteArrayInputStream(branded))) {
            assertThat(opened.getAllPictures()).hasSize(1);
            var picture = opened.getParagraphs().getFirst().getRuns().getFirst().getEmbeddedPictures();
            assertThat(picture.getFirst().getDescription()).isEqualTo("Logo of " + SampleDocuments.DISTRICT);
            assertThat(opened.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                    .contains("7A1F2B");
            var problems = new ArrayList<XmlError>();
            assertThat(opened.getDocument().validate(new XmlOptions().setErrorListener(problems)))
                    .as(problems.toString())
                    .isTrue();
        }
    }

    @Test
    void headings_have_heading_styles_that_stay_with_their_text() {
        assertThat(withStyle("Heading2"))
                .extracting(XWPFParagraph::getText)
                .contains("Duties and responsibilities", "Acknowledgment", "Where each sentence comes from");
        assertThat(withStyle("Heading3")).hasSize(5);
        for (var style : List.of("Heading1", "Heading2", "Heading3", "Heading4", "Heading5")) {
            var look = file.getStyles().getStyle(style);
            assertThat(look).as(style).isNotNull();
            assertThat(style.compareTo("Heading3") > 0
                            || look.getCTStyle().getPPr().isSetKeepNext())
                    .isTrue();
        }
    }

    @Test
    void every_style_in_use_is_defined() {
        for (var style : Style.values()) {
            assertThat(file.getStyles().styleExist(style.id())).as(style.id()).isTrue();
        }
    }

    @Test
    void words_that_came_are_underlined_and_those_that_went_struck_through() throws Exception {
        var redline = new DocxRenderer().render(SampleDocuments.redline(), RenderOptions.plain());

        try (var opened = new XWPFDocument(new ByteArrayInputStream(redline))) {
            var runs = opened.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> List.of("small", "whole").contains(run.text()))
                    .map(run -> opened.getStyles()
                            .getStyle(run.getStyle())
                            .getCTStyle()
                            .getRPr())
                    .toList();
            assertThat(runs.getFirst().sizeOfStrikeArray()).isOne();
            assertThat(runs.getLast().getUArray(0).getVal()).hasToString("single");
        }
    }

    @Test
    void bullets_and_numbers_are_real_lists() {
        assertThat(withStyle("ListBullet")).hasSize(29).allMatch(point -> "bullet".equals(point.getNumFmt()));
        assertThat(withStyle("ListNumber")).hasSize(3).allMatch(point -> "decimal".equals(point.getNumFmt()));
    }

    @Test
    void every_numbered_list_counts_from_1() {
        assertThat(file.getNumbering()
                        .getNum(withStyle("ListNumber").getFirst().getNumID())
                        .getCTNum()
                        .getLvlOverrideArray(0)
                        .getStartOverride()
                        .getVal()
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_table_repeats_its_heading_row_and_says_what_it_holds() {
        var table = file.getTables().getFirst();
        assertThat(file.getTables()).hasSize(1);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getCell(3).getText()).isEqualTo("Share");
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
        var properties = table.getCTTbl().getTblPr();
        assertThat(properties.getTblCaption().getVal()).startsWith("Share of working time");
        assertThat(properties.getTblDescription().getVal()).startsWith("Share of working time");
    }

    @Test
    void the_file_knows_its_title_language_and_author() {
        var properties = file.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo(SampleDocuments.TITLE);
        assertThat(properties.getCreator()).isEqualTo(SampleDocuments.DISTRICT);
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-US");
        assertThat(file.getStyles()
                        .getCtStyles()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("en-US");
    }

    @Test
    void every_page_has_its_foot_with_fields_for_the_numbers() {
        var foot = file.getFooterList().getFirst();
        assertThat(foot.getText())
                .contains(SampleDocuments.DISTRICT, SampleDocuments.TITLE, SampleDocuments.DATE, "Page 1 of 1");
        assertThat(foot.getParagraphs().getFirst().getCTP().xmlText()).contains("\"PAGE\"", "\"NUMPAGES\"");
    }

    @Test
    void signatures_have_lines_and_stay_with_what_asks_for_them() {
        assertThat(withStyle("SignatureLine"))
                .hasSize(2)
                .allMatch(line -> line.getCTP().xmlText().contains("underscore"));
        assertThat(withStyle("SignatureLabel").getFirst().getText()).contains("Employee: Robin Vale", "Date");
        assertThat(file.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().startsWith("I have received")))
                .allMatch(XWPFParagraph::isKeepNext);
    }

    @Test
    void numbers_lead_to_their_notes() {
        assertThat(file.getDocument().xmlText()).contains("w:anchor=\"note_7\"", "w:name=\"note_7\"");
        assertThat(withStyle("NoteText").get(6).getText()).startsWith("JD-PU-01 ");
    }

    @Test
    void its_pages_are_letters() {
        var size = file.getDocument().getBody().getSectPr().getPgSz();
        assertThat(size.getW().toString()).isEqualTo("12240");
        assertThat(size.getH().toString()).isEqualTo("15840");
    }

    @Test
    void right_to_left_paragraphs_say_so() throws Exception {
        var hebrew = new DocxRenderer()
                .render(SampleDocuments.everywhere("\u05DE\u05E0\u05D4\u05DC CTO"), RenderOptions.plain());
        try (var read = new XWPFDocument(new ByteArrayInputStream(hebrew))) {
            var title = read.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(title.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(title.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                    .isEqualTo(1);
            assertThat(title.getRuns().getLast().getText(0)).isEqualTo("CTO");
        }
    }

    /** The library at hand knows the schema of everything but tables. */
    @Test
    void everything_but_tables_keeps_the_schema_of_word() throws Exception {
        var all = SampleDocuments.everywhere("words");
        var document = new Document(
                all.title(),
                all.locale(),
                all.masthead(),
                all.blocks().stream().filter(block -> !(block instanceof Table)).toList());
        var written = new DocxRenderer().render(document, RenderOptions.withProvenance());
        try (var read = new XWPFDocument(new ByteArrayInputStream(written))) {
            var errors = new ArrayList<XmlError>();
            read.getDocument().validate(new XmlOptions().setErrorListener(errors));
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void word_opens_it_as_a_file_of_today() throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/settings.xml")) {
                    assertThat(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                            .contains("compatibilityMode", "\"15\"");
                    return;
                }
            }
        }
        throw new AssertionError("No settings");
    }

    private static List<XWPFParagraph> withStyle(String style) {
        return file.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }
}
