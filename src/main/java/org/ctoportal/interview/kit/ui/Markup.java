package org.ctoportal.interview.kit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Words the browser draws by itself: one node on the server, however many they are. All that is put in is escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    Markup add(String tag, String text) {
        return add(tag, "", text);
    }

    Markup add(String tag, String css, String text) {
        open(tag, css);
        html.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return close(tag);
    }

    Markup add(String tag, String css, Markup inner) {
        open(tag, css);
        html.append(inner.html);
        return close(tag);
    }

    Markup list(String css, List<String> items) {
        var inner = new Markup();
        items.forEach(item -> inner.add("li", item));
        return items.isEmpty() ? this : add("ul", css, inner);
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

    private void open(String tag, String css) {
        html.append('<').append(tag);
        if (!css.isEmpty()) {
            html.append(" class=\"").append(css).append('"');
        }
        html.append('>');
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
