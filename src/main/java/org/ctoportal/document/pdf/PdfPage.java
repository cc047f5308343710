package org.ctoportal.document.pdf;

import java.util.ArrayDeque;
import java.util.List;
import org.ctoportal.document.Document;
import org.ctoportal.document.Heading;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.html.HtmlBody;
import org.ctoportal.document.html.Markup;
import org.ctoportal.document.render.DocumentWords;

/** The web page a PDF is laid out from: with bookmarks and a foot on every page. */
final class PdfPage {

    private final Document document;
    private final DocumentWords words;
    private final Markup out = new Markup();

    private PdfPage(Document document) {
        this.document = document;
        this.words = new DocumentWords(document.locale());
    }

    static String of(Document document, RenderOptions options, String styles) {
        return new PdfPage(document).write(options, styles);
    }

    private String write(RenderOptions options, String styles) {
        var body = HtmlBody.of(document, options, 1);
        out.open("html", "lang", document.locale().toLanguageTag()).open("head");
        out.element("title", document.title());
        out.empty("meta", "name", "author", "content", document.masthead().districtName());
        out.empty("meta", "name", "subject", "content", subject());
        out.open("style").trusted(styles).close("style");
        addBookmarks(body.contains(HtmlBody.NOTES_ANCHOR));
        out.close("head").open("body");
        addFoot();
        out.trusted(body);
        return out.close("body").close("html").toString();
    }

    private String subject() {
        var masthead = document.masthead();
        return DocumentWords.joined(document.title(), masthead.districtName(), DocumentWords.edition(masthead));
    }

    private void addBookmarks(boolean notes) {
        out.open("bookmarks");
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < headings().size(); i++) {
            var heading = headings().get(i);
            while (!open.isEmpty() && open.peek() >= heading.level()) {
                out.close("bookmark");
                open.pop();
            }
            out.open("bookmark", "name", heading.text(), "href", "#" + HtmlBody.HEADING_ANCHOR + i);
            open.push(heading.level());
        }
        open.forEach(level -> out.close("bookmark"));
        if (notes) {
            out.empty("bookmark", "name", words.notesHeading(), "href", "#" + HtmlBody.NOTES_ANCHOR);
        }
        out.close("bookmarks");
    }

    private List<Heading> headings() {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private void addFoot() {
        out.open("div", "class", "foot-left");
        out.text(DocumentWords.foot(document)).close("div");
        out.open("div", "class", "foot-right");
        out.text(DocumentWords.footEdition(document.masthead()));
        for (var part : words.page()) {
            switch (part) {
                case DocumentWords.PAGE -> out.element("span", "", "class", "page-number");
                case DocumentWords.PAGES -> out.element("span", "", "class", "page-count");
                default -> out.text(part);
            }
        }
        out.close("div");
    }
}
