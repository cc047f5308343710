package org.ctoportal.document.plain;

import java.util.regex.Pattern;
import org.ctoportal.document.Emphasis;

/** Says in plain characters which words came and which went: [+whole+] and [-small-]. */
final class ChangeMarks {

    /** Blanks stay outside, so that lines break where they always do. */
    private static final Pattern WORDS = Pattern.compile("\\S(?:[^\n]*\\S)?");

    private ChangeMarks() {}

    static String around(String words, Emphasis emphasis) {
        return switch (emphasis) {
            case INSERTED -> WORDS.matcher(words).replaceAll("[+$0+]");
            case DELETED -> WORDS.matcher(words).replaceAll("[-$0-]");
            case NONE, EMPHASIZED, STRONG -> words;
        };
    }
}
