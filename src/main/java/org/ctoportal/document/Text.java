package org.ctoportal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of prose. A newline inside it is a line break; nothing in it is markup. */
public record Text(List<Run> runs) {

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String words) {
        return new Text(List.of(new Run(words, Emphasis.NONE, null)));
    }

    public static Text emphasized(String words) {
        return new Text(List.of(new Run(words, Emphasis.EMPHASIZED, null)));
    }

    public static Text strong(String words) {
        return new Text(List.of(new Run(words, Emphasis.STRONG, null)));
    }

    /** Words that came. */
    public static Text inserted(String words) {
        return new Text(List.of(new Run(words, Emphasis.INSERTED, null)));
    }

    /** Words that went. */
    public static Text deleted(String words) {
        return new Text(List.of(new Run(words, Emphasis.DELETED, null)));
    }

    /** Words that lead to a web or mail address. */
    public static Text link(String words, String target) {
        return new Text(List.of(new Run(words, Emphasis.NONE, target)));
    }

    /** This text and the other after it. */
    public Text plus(Text other) {
        return new Text(Stream.concat(runs.stream(), other.runs.stream()).toList());
    }

    /** The lines, each a text without a newline. */
    public List<Text> lines() {
        var lines = new ArrayList<Text>();
        var line = new ArrayList<Run>();
        for (var run : runs) {
            var parts = run.words().split("\n", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Text(line));
                    line.clear();
                }
                if (!parts[i].isEmpty()) {
                    line.add(run.saying(parts[i]));
                }
            }
        }
        lines.add(new Text(line));
        return lines;
    }

    /** What blank lines part; at least one. */
    public List<Text> paragraphs() {
        var paragraphs = new ArrayList<Text>();
        var paragraph = new ArrayList<Text>();
        for (var line : lines()) {
            if (!line.isBlank()) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(joined(paragraph));
                paragraph.clear();
            }
        }
        if (!paragraph.isEmpty() || paragraphs.isEmpty()) {
            paragraphs.add(joined(paragraph));
        }
        return paragraphs;
    }

    private static Text joined(List<Text> lines) {
        return lines.stream()
                .reduce((above, below) -> above.plus(of("\n")).plus(below))
                .orElse(of(""));
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /** Whether there is nothing to see, be it because every character is invisible. */
    public boolean isBlank() {
        return words().codePoints().allMatch(Characters::isInvisible);
    }
}
