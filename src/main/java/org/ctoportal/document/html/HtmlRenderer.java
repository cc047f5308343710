package org.ctoportal.document.html;

import java.nio.charset.StandardCharsets;
import org.ctoportal.document.Document;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.document.RenderOptions;
import org.ctoportal.document.render.FormatRenderer;
import org.ctoportal.document.render.FragmentRenderer;
import org.springframework.stereotype.Component;

/** Renders a page that stands alone, and the fragment the screens show. */
@Component
public class HtmlRenderer implements FormatRenderer, FragmentRenderer {

    private static final int ALONE = 1;
    private static final int INSIDE_A_PAGE = 2;

    private final String styles = StyleSheet.named("paper.css") + StyleSheet.named("page.css");

    @Override
    public DocumentFormat format() {
        return DocumentFormat.HTML;
    }

    @Override
    public byte[] render(Document document, RenderOptions options) {
        var language = document.locale().toLanguageTag();
        var page = new Markup();
        page.trusted("<!DOCTYPE html>").line();
        page.open("html", "lang", language).open("head").empty("meta", "charset", "UTF-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", document.title());
        page.open("style")
                .trusted(StyleSheet.in(options.letterhead().color(), styles))
                .close("style")
                .close("head")
                .line();
        page.open("body").open("main", "class", "document").line();
        page.trusted(HtmlBody.of(document, options, ALONE));
        page.close("main").close("body").close("html").line();
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String fragment(Document document, RenderOptions options) {
        var language = document.locale().toLanguageTag();
        return new Markup()
                .open("article", "class", "document", "lang", language)
                .trusted(HtmlBody.of(document, options, INSIDE_A_PAGE))
                .close("article")
                .toString();
    }
}
