package org.ctoportal.rules;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Stream;
import org.ctoportal.rules.book.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which rules somebody wants to see.
 *
 * @param text part of code, message, source or title of the group; empty for all
 * @param jurisdiction of one state, federal or everywhere; none for all
 */
public record RuleFilter(
        String text,
        @Nullable String jurisdiction,
        @Nullable Severity severity,
        @Nullable RuleState state) implements Serializable {

    /** Nothing longer is looked for. */
    public static final int LONGEST_TEXT = 100;

    public static final RuleFilter ALL = new RuleFilter("", null, null, null);

    boolean fits(RuleLine line) {
        return (jurisdiction == null || jurisdiction.equals(line.rule().jurisdiction()))
                && (severity == null || severity == line.rule().severity())
                && (state == null || state == line.state())
                && Stream.of(
                                line.rule().code(),
                                line.rule().message(),
                                line.rule().source().text(),
                                line.group())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)));
    }
}
