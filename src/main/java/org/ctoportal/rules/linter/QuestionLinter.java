package org.ctoportal.rules.linter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ctoportal.rules.book.BoundedText;
import org.ctoportal.rules.book.SlowExpressionException;
import org.ctoportal.rules.linter.LinterTopic.Wording;

/**
 * Looks for wording aimed at a candidate's private life. Whatever it says, a person reads every question.
 *
 * <p>A kit is looked through as a whole whenever somebody opens or changes it, and nearly all of its texts are the ones of
 * last time: what was said of a text is kept.
 */
public final class QuestionLinter {

    /** What nobody types into one field of a question, and the most a search is done in. */
    public static final int LONGEST = 4000;

    private static final String MASK = " _ ";
    /** The texts of some twenty kits. */
    private static final int KEPT = 4096;

    private final List<LinterTopic> topics;
    private final Map<String, LinterResult> kept = Collections.synchronizedMap(new LastUsed());

    public QuestionLinter(List<LinterTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    public List<LinterTopic> topics() {
        return topics;
    }

    /**
     * Every topic the text touches.
     *
     * @throws SlowExpressionException when a pattern of a pack tries more ways than anybody can wait for
     */
    public LinterResult check(String typed) {
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException("A text of " + typed.length() + " letters is no question");
        }
        var known = kept.get(typed);
        if (known == null) {
            known = search(LinterText.normal(typed));
            kept.put(typed, known);
        }
        return known;
    }

    private LinterResult search(String text) {
        return new LinterResult(
                topics.stream().flatMap(topic -> find(topic, text).stream()).toList());
    }

    private static Optional<LinterHit> find(LinterTopic topic, String text) {
        var left = text;
        for (var wording : topic.allowed()) {
            left = masked(wording.pattern(), left);
        }
        for (var wording : topic.patterns()) {
            var words = words(wording, left);
            if (words.isPresent()) {
                return Optional.of(new LinterHit(topic, wording.code(), words.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Wording wording, String text) {
        try {
            var found = wording.pattern().matcher(new BoundedText(text));
            return found.find() ? Optional.of(found.group()) : Optional.empty();
        } catch (StackOverflowError e) {
            // Repeated alternatives make Java's search call itself once for every letter.
            throw new SlowExpressionException();
        }
    }

    private static String masked(Pattern allowed, String text) {
        try {
            return allowed.matcher(new BoundedText(text)).replaceAll(MASK);
        } catch (StackOverflowError e) {
            throw new SlowExpressionException();
        }
    }

    private static final class LastUsed extends LinkedHashMap<String, LinterResult> {

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LinterResult> eldest) {
            return size() > KEPT;
        }
    }
}
