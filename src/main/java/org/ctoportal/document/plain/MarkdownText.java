package org.ctoportal.document.plain;

import java.util.regex.Pattern;
import org.ctoportal.document.Run;
import org.ctoportal.document.Text;

/** Says words in Markdown so that a reader sees what was written: what would be markup is escaped. */
final class MarkdownText {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~]|&(?=#?\\w+;)");
    private static final Pattern MARKUP_AT_START = Pattern.compile("^(\\d{0,9})([#+=-]|(?<=\\d)[.)])");
    private static final Pattern EDGES = Pattern.compile("([\\s\\p{Zs}]*)(.*?)([\\s\\p{Zs}]*)");

    private MarkdownText() {}

    /** Words on one line. */
    static String of(String words) {
        return guarded(escaped(words));
    }

    /** Prose; its line breaks are said by {@code lineBreak}. */
    static String of(Text text, String lineBreak) {
        return String.join(
                lineBreak, text.lines().stream().map(MarkdownText::line).toList());
    }

    private static String line(Text line) {
        var said = new StringBuilder();
        line.runs().forEach(run -> said.append(said(run)));
        return guarded(said.toString());
    }

    private static String said(Run run) {
        var mark =
                switch (run.emphasis()) {
                    case NONE -> "";
                    case EMPHASIZED -> "_";
                    case STRONG -> "**";
                    case INSERTED, DELETED -> "";
                };
        var parts = EDGES.matcher(run.words());
        if (!parts.matches() || parts.group(2).isEmpty()) {
            return run.words();
        }
        var marked = mark + escaped(ChangeMarks.around(parts.group(2), run.emphasis())) + mark;
        var linked = run.target() == null ? marked : "[" + marked + "](<" + run.target() + ">)";
        return parts.group(1) + linked + parts.group(3);
    }

    private static String escaped(String words) {
        return MARKUP.matcher(words).replaceAll("\\\\$0");
    }

    /** A line that does not begin a list, a heading or code. */
    private static String guarded(String line) {
        return MARKUP_AT_START.matcher(line.strip()).replaceFirst("$1\\\\$2");
    }
}
