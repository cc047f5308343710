package org.ctoportal.framework.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ctoportal.framework.outline.SearchWords;

/** A text in short, with the words searched for marked. */
final class Excerpt {

    private static final int LONGEST = 160;
    private static final int BEFORE = 60;

    private Excerpt() {}

    /** A piece of text, and whether it was searched for. */
    public record Part(String text, boolean found) implements Serializable {}

    /** The text with every found word apart. */
    static List<Part> marked(String text, SearchWords words) {
        var parts = new ArrayList<Part>();
        var end = 0;
        if (!words.areNone()) {
            var matcher = pattern(words).matcher(text);
            while (matcher.find()) {
                if (matcher.start() > end) {
                    parts.add(new Part(text.substring(end, matcher.start()), false));
                }
                parts.add(new Part(matcher.group(), true));
                end = matcher.end();
            }
        }
        if (end < text.length()) {
            parts.add(new Part(text.substring(end), false));
        }
        return parts;
    }

    /** The beginning of a long text, or the part around the first word found in it. */
    static String around(String text, SearchWords words) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var matcher = pattern(words).matcher(text);
        var start = !words.areNone() && matcher.find() ? Math.max(0, matcher.start() - BEFORE) : 0;
        start = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        var end = text.length() <= start + LONGEST ? text.length() : text.lastIndexOf(' ', start + LONGEST);
        end = end <= start ? Math.min(text.length(), start + LONGEST) : end;
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }

    static boolean isIn(String text, SearchWords words) {
        return !words.areNone() && pattern(words).matcher(text).find();
    }

    private static Pattern pattern(SearchWords words) {
        return Pattern.compile(
                words.all().stream().map(Pattern::quote).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
