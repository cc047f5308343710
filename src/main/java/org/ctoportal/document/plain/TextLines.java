package org.ctoportal.document.plain;

import java.util.ArrayList;
import java.util.List;

/** Breaks plain text into lines that fit a mail. */
final class TextLines {

    private static final int WIDTH = 78;

    private TextLines() {}

    /** The words in lines; the first one begins with {@code first}, the others with {@code rest}. */
    static String wrapped(String words, String first, String rest) {
        var lines = new ArrayList<String>();
        for (var line : words.split("\n", -1)) {
            wrap(line.strip(), first, rest, lines);
        }
        return String.join("\n", lines);
    }

    private static void wrap(String words, String first, String rest, List<String> lines) {
        var line = new StringBuilder(lines.isEmpty() ? first : rest);
        var isEmpty = true;
        for (var word : words.split(" +")) {
            if (!isEmpty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(rest);
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            isEmpty = false;
        }
        lines.add(line.toString().stripTrailing());
    }
}
