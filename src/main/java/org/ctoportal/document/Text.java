package org.ctoportal.document;

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

    /** Words that lead to a web or mail address. */
    public static Text link(String words, String target) {
        return new Text(List.of(new Run(words, Emphasis.NONE, target)));
    }

    /** This text and the other after it. */
    public Text plus(Text other) {
        return new Text(Stream.concat(runs.stream(), other.runs.stream()).toList());
    }

    /** The words alone. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return words().isBlank();
    }
}
