package org.ctoportal.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Reads files back as other programs do. */
public final class FileReading {

    private FileReading() {}

    /** All words of the file, without blanks: programs differ in where they break lines. */
    public static String words(DocumentFormat format, byte[] file) throws IOException {
        return withoutBlanks(text(format, file));
    }

    public static String withoutBlanks(String words) {
        return words.replaceAll("[\\s\\p{Z}]", "");
    }

    public static org.jsoup.nodes.Document page(byte[] html) {
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    public static Node markdown(byte[] file) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(new String(file, StandardCharsets.UTF_8));
    }

    /** The Markdown as a web page, as GitHub would show it. */
    public static org.jsoup.nodes.Document pageOfMarkdown(byte[] file) {
        var html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(markdown(file));
        return Jsoup.parse(html);
    }

    private static String text(DocumentFormat format, byte[] file) throws IOException {
        return switch (format) {
            case PDF -> {
                try (var pdf = Loader.loadPDF(file)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case DOCX -> {
                try (var docx = new XWPFDocument(new ByteArrayInputStream(file));
                        var extractor = new XWPFWordExtractor(docx)) {
                    yield extractor.getText();
                }
            }
            case HTML -> page(file).body().wholeText();
            case MARKDOWN -> pageOfMarkdown(file).body().wholeText();
            case TEXT -> new String(file, StandardCharsets.UTF_8);
        };
    }
}
