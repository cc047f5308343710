package org.ctoportal.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.render.DocumentWords;
import org.ctoportal.document.render.FormatRenderer;
import org.ctoportal.document.render.JavaXml;
import org.ctoportal.document.render.Notes;
import org.springframework.stereotype.Component;

/** Renders Word files with real headings, lists and heading rows, so that they can be read aloud and edited on. */
@Component
public class DocxRenderer implements FormatRenderer {

    private static final BigInteger LETTER_WIDTH = BigInteger.valueOf(12240);
    private static final BigInteger LETTER_HEIGHT = BigInteger.valueOf(15840);
    private static final BigInteger INCH = BigInteger.valueOf(1440);
    private static final BigInteger TOP = BigInteger.valueOf(1224);
    private static final BigInteger FOOT = BigInteger.valueOf(620);

    private final DocxParts parts = new DocxParts();

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public byte[] render(Document document, RenderOptions options) {
        var words = new DocumentWords(document.locale());
        var notes = new Notes(options);
        var file = new XWPFDocument();
        try {
            prepare(file, document, options);
            new DocxBody(file, words, notes, new DocxLists(file, parts))
                    .add(document, options.letterhead().logo());
            DocxFoot.add(document, words, new DocxText(words, notes), file);
            return JavaXml.during(() -> written(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // Closing would write the whole file once more, to nowhere.
            file.getPackage().revert();
        }
    }

    private static byte[] written(XWPFDocument file) throws IOException {
        var docx = new ByteArrayOutputStream();
        file.write(docx);
        return docx.toByteArray();
    }

    private void prepare(XWPFDocument file, Document document, RenderOptions options) {
        var language = document.locale().toLanguageTag();
        var styles = file.createStyles();
        var color = options.letterhead().color();
        styles.setStyles(options.compact() ? parts.compactStyles(color) : parts.styles(color));
        styles.setSpellingLanguage(language);
        file.getSettings().getCTSettings().set(parts.settings());
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator(document.masthead().districtName());
        properties.setDescription(DocumentWords.edition(document.masthead()));
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(language));
        var section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(LETTER_WIDTH);
        size.setH(LETTER_HEIGHT);
        var margin = section.addNewPgMar();
        margin.setLeft(INCH);
        margin.setRight(INCH);
        margin.setTop(TOP);
        margin.setBottom(INCH);
        margin.setHeader(FOOT);
        margin.setFooter(FOOT);
        margin.setGutter(BigInteger.ZERO);
    }
}
