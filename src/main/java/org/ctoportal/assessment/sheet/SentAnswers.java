package org.ctoportal.assessment.sheet;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a sheet in a browser sends at once: everything that waited there, or one answer. */
public final class SentAnswers {

    /** More statements than any sheet has. */
    private static final int MOST = 100;

    private SentAnswers() {}

    /**
     * Each speaks of another statement.
     *
     * @throws IllegalArgumentException when nothing was sent, too much, or two answers to one statement
     */
    public static <T> void requireFit(List<T> sent, Function<T, String> statement) {
        if (sent.isEmpty() || sent.size() > MOST || sent.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("Between one and " + MOST + " answers go together");
        }
        if (sent.stream().map(statement).distinct().count() < sent.size()) {
            throw new IllegalArgumentException("Two answers to one statement");
        }
    }
}
