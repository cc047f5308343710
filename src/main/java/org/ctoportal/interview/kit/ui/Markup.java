package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ctoportal.authoring.content.ContentLanguage;
import org.springframework.web.util.HtmlUtils;

/** Words the browser draws by itself: one node on the server, however many they are. All that is put in is escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    Markup add(String tag, String text) {
        return add(tag, "", text);
    }

    Markup add(String tag, String css, String text) {
        open(tag, css);
        return text(text).close(tag);
    }

    Markup add(String tag, String css, Markup inner) {
        open(tag, css);
        html.append(inner.html);
        return close(tag);
    }

    /** Words of a kit, in the language they are written in. */
    Markup add(String tag, String css, ContentLanguage language, String text) {
        return openIn(tag, css, language).text(text).close(tag);
    }

    Markup list(String css, ContentLanguage language, List<String> items) {
        if (!items.isEmpty()) {
            openIn("ul", css, language);
            items.forEach(item -> add("li", item));
            close("ul");
        }
        return this;
    }

    Markup columnHead(String text) {
        html.append("<th scope=\"col\">").append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return close("th");
    }

    /** Heads the rows of its group. */
    Markup groupHead(int columns, String text) {
        html.append("<th scope=\"rowgroup\" colspan=\"")
                .append(columns)
                .append("\">")
                .append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return close("th");
    }

    /** A file: its link leads past the router. */
    Markup file(String address, String label, String text) {
        html.append("<a class=\"button\" router-ignore href=\"")
                .append(HtmlUtils.htmlEscape(address, "UTF-8"))
                .append("\" aria-label=\"")
                .append(HtmlUtils.htmlEscape(label, "UTF-8"))
                .append("\">")
                .append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return close("a");
    }

    private Markup text(String text) {
        html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    private Markup openIn(String tag, String css, ContentLanguage language) {
        begin(tag, css);
        html.append(" lang=\"").append(language.tag()).append("\">");
        return this;
    }

    private void open(String tag, String css) {
        begin(tag, css);
        html.append('>');
    }

    private void begin(String tag, String css) {
        html.append('<').append(tag);
        if (!css.isEmpty()) {
            html.append(" class=\"").append(css).append('"');
        }
    }

    private Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    /** Takes the place of everything that was drawn there. */
    void into(Component place) {
        place.getElement().setProperty("innerHTML", html.toString());
    }
}
