package org.ctoportal.document.redline;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two wordings of one text, word by word. What stayed and what went is the earlier wording, what stayed and what came the
 * later one, to the last character.
 *
 * <p>Source of the method: E. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986), 251–266,
 * in its form with linear space.
 */
public record Redline(List<Part> parts) implements Serializable {

    /**
     * An amount is one word, as is a number with decimals. Whatever is no word is taken sign by sign, as people see them: a
     * picture or a flag is never torn in two.
     */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:(?<=\\p{N})[.,]\\p{N}+)*+|\\s+|\\X", Pattern.DOTALL);

    public Redline {
        parts = List.copyOf(parts);
    }

    /** What happened to some words. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** Neighbouring words of one fate. */
    public record Part(Fate fate, String words) implements Serializable {}

    public static Redline between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var parts = new ArrayList<Part>();
        var at = 0;
        for (var delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            add(parts, Fate.STAYED, old.subList(at, delta.getSource().getPosition()));
            at = add(parts, delta);
        }
        add(parts, Fate.STAYED, old.subList(at, old.size()));
        return new Redline(withoutIslands(parts));
    }

    public boolean isUnchanged() {
        return parts.stream().allMatch(part -> part.fate() == Fate.STAYED);
    }

    /** The wording before ({@code WENT}) or after ({@code CAME}). */
    public String wording(Fate side) {
        return parts.stream()
                .filter(part -> part.fate() == Fate.STAYED || part.fate() == side)
                .map(Part::words)
                .collect(Collectors.joining());
    }

    private static int add(List<Part> parts, AbstractDelta<String> delta) {
        add(parts, Fate.WENT, delta.getSource().getLines());
        add(parts, Fate.CAME, delta.getTarget().getLines());
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    private static void add(List<Part> parts, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(fate, String.join("", words)));
        }
    }

    /** A space that stayed between changed words would tear them into pieces nobody can read. */
    private static List<Part> withoutIslands(List<Part> parts) {
        var whole = new ArrayList<Part>();
        var went = new StringBuilder();
        var came = new StringBuilder();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var island = part.fate() == Fate.STAYED
                    && part.words().isBlank()
                    && (!went.isEmpty() || !came.isEmpty())
                    && i + 1 < parts.size();
            if (part.fate() == Fate.STAYED && !island) {
                var stayed = flush(whole, went, came);
                whole.add(new Part(Fate.STAYED, stayed + part.words()));
            } else {
                if (part.fate() != Fate.CAME) {
                    went.append(part.words());
                }
                if (part.fate() != Fate.WENT) {
                    came.append(part.words());
                }
            }
        }
        add(whole, Fate.STAYED, new StringBuilder(flush(whole, went, came)));
        return whole;
    }

    /** Where nothing but the space went again, or came, it has stayed: at the end of the words. */
    private static String flush(List<Part> whole, StringBuilder went, StringBuilder came) {
        var stayed = "";
        for (var space : List.of(went, came)) {
            var words = (space == went ? came : went).toString();
            if (space.toString().isBlank() && !space.isEmpty() && words.endsWith(space.toString())) {
                stayed = space.toString();
            }
        }
        went.setLength(went.length() - stayed.length());
        came.setLength(came.length() - stayed.length());
        add(whole, Fate.WENT, went);
        add(whole, Fate.CAME, came);
        return stayed;
    }

    private static void add(List<Part> whole, Fate fate, StringBuilder words) {
        if (!words.isEmpty()) {
            whole.add(new Part(fate, words.toString()));
            words.setLength(0);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
