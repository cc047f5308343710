package org.ctoportal.document.html;

/** Writes HTML that is also well-formed XML. The one place where text is escaped. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; the attributes come as names and values in turn. */
    public Markup open(String element, String... attributes) {
        tag(element, attributes);
        out.append('>');
        return this;
    }

    public Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that never has content, such as a line break. */
    public Markup empty(String element, String... attributes) {
        tag(element, attributes);
        out.append(" />");
        return this;
    }

    /** An element with text alone. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    public Markup text(String text) {
        text.chars().forEach(this::escape);
        return this;
    }

    /** Markup written by us, never by a user. */
    public Markup trusted(String markup) {
        out.append(markup);
        return this;
    }

    public Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(int character) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append((char) character);
        }
    }
}
