package org.ctoportal.rules.book;

import java.io.Serializable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Words to look for in a text, unless other words are there as well. */
public record Expression(Pattern words, @Nullable Pattern unless) implements Serializable {

    static final int LONGEST = 2000;

    static Expression of(String words, @Nullable String unless) {
        return new Expression(compiled(words), unless == null ? null : compiled(unless));
    }

    private static Pattern compiled(String expression) {
        if (expression.length() > LONGEST) {
            throw new RefusedRuleException("expression", expression.substring(0, 40));
        }
        try {
            return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw new RefusedRuleException("expression", expression);
        }
    }

    /**
     * Whether the text has the words.
     *
     * @throws SlowExpressionException when the search goes on and on
     */
    boolean matches(String text) {
        return words.matcher(new BoundedText(text)).find()
                && (unless == null || !unless.matcher(new BoundedText(text)).find());
    }
}
