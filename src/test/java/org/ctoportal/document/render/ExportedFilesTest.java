package org.ctoportal.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.document.FileReading.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.ctoportal.document.Block;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.FileReading;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.NastyTexts.Nasty;
import org.ctoportal.document.Paragraph;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.SampleDocuments;
import org.ctoportal.document.Text;
import org.ctoportal.document.docx.DocxRenderer;
import org.ctoportal.document.pdf.PdfRenderer;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** Leaves files in {@code target/exports}, each with the sentences that other programs must find in it. */
class ExportedFilesTest {

    private static final Path FOLDER = Path.of("target", "exports");

    /** What other programs themselves lose on paper: fonts of the machine, joined letters, marks without ink. */
    private static final Set<String> LOST_BY_OTHERS =
            Set.of("mixed directions", "Han of three and four bytes", "marks without width", "a turned file name");

    private final FormatRenderer docx = new DocxRenderer();
    private final FormatRenderer pdf = new PdfRenderer();

    @Test
    void a_job_description_is_left_for_other_programs() throws Exception {
        var sentences = List.of(
                SampleDocuments.DISTRICT,
                SampleDocuments.TITLE,
                "Superintendent of Schools",
                "Purpose of the position",
                "Work with curriculum, coaches and schools",
                "Travel among eight sites, often more than one in a day.",
                "Where each sentence comes from",
                "JD-PU-01");
        leave(SampleDocuments.jobDescription(), "document-job-description", docx, sentences);
        leave(SampleDocuments.jobDescription(), "document-job-description", pdf, sentences);
    }

    @Corpus("E3")
    @Test
    void nasty_texts_are_left_for_other_programs() throws Exception {
        leave(nasty(), "document-nasty-word", docx, sentences(Nasty::kept));
        leave(nasty(), "document-nasty-paper", pdf, sentences(Nasty::drawn));
    }

    private static Document nasty() {
        var blocks = new ArrayList<Block>();
        NastyTexts.all().forEach(text -> blocks.add(new Paragraph(Text.of(text.typed()))));
        return new Document("Nasty texts", Locale.US, SampleDocuments.masthead(), blocks);
    }

    private static List<String> sentences(Function<Nasty, String> seen) {
        return NastyTexts.all().stream()
                .filter(text -> !LOST_BY_OTHERS.contains(text.name()))
                .map(seen)
                .flatMap(String::lines)
                .toList();
    }

    private static void leave(Document document, String name, FormatRenderer renderer, List<String> sentences)
            throws IOException {
        DocumentFormat format = renderer.format();
        var file = renderer.render(document, RenderOptions.withProvenance());
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + "." + format.extension()), file);
        Files.write(FOLDER.resolve(name + ".sentences"), sentences);
        assertThat(words(format, file))
                .contains(sentences.stream().map(FileReading::withoutBlanks).toList());
    }
}
