package org.ctoportal.jobdescription.posting.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The text of a posting as HTML of headings, paragraphs, lists and line breaks only: what search engines and other hiring
 * systems keep of a description.
 */
public final class DescriptionHtml {

    private DescriptionHtml() {}

    public static String of(List<Part> parts) {
        return parts.stream().map(DescriptionHtml::part).collect(Collectors.joining("\n"));
    }

    private static String part(Part part) {
        return element("h2", part.title())
                + part.pieces().stream().map(DescriptionHtml::piece).collect(Collectors.joining());
    }

    private static String piece(Piece piece) {
        return switch (piece.kind()) {
            case PARAGRAPH ->
                piece.texts().stream().map(text -> element("p", text)).collect(Collectors.joining());
            case HEADING ->
                piece.texts().stream().map(text -> element("h3", text)).collect(Collectors.joining());
            case POINTS ->
                piece.texts().stream()
                        .map(text -> element("li", text))
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
        };
    }

    private static String element(String name, String text) {
        var escaped = HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()).replace("\n", "<br>");
        return "<" + name + ">" + escaped + "</" + name + ">";
    }
}
