package org.ctoportal.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words said in one way.
 *
 * @param words a newline is a line break
 * @param target web or mail address the words lead to
 */
public record Run(String words, Emphasis emphasis, @Nullable String target) {

    private static final Pattern SAFE_TARGET = Pattern.compile("(?:https?://|mailto:)[\\x21-\\x7E]+");

    public Run {
        words = Characters.lines(words);
        if (target != null && !SAFE_TARGET.matcher(target).matches()) {
            throw new IllegalArgumentException("A link leads to a web or mail address: " + target);
        }
        if (target != null && words.isBlank()) {
            throw new IllegalArgumentException("A link needs words");
        }
    }

    /** Other words, said in the same way. */
    Run saying(String other) {
        return new Run(other, emphasis, other.isBlank() ? null : target);
    }
}
