package org.ctoportal.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ctoportal.document.Letterhead;

/** Style sheets of the documents, kept beside the code. */
public final class StyleSheet {

    private StyleSheet() {}

    /** The style sheets with headings in that color. */
    public static String in(String color, String styles) {
        return styles.replace(Letterhead.PLAIN_COLOR, color);
    }

    /** The style sheet of that name in the folder {@code document}. */
    public static String named(String name) {
        try (var in = StyleSheet.class.getResourceAsStream("/document/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No style sheet " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
