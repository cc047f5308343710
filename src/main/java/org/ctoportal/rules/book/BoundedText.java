package org.ctoportal.rules.book;

/**
 * A text that can be looked at so often and no more. Expressions come from people; Java's search has no limit of its own,
 * and some expressions take longer than the age of the world.
 */
public final class BoundedText implements CharSequence {

    private static final int MOST_STEPS = 500_000;

    private final CharSequence text;
    private int steps;

    public BoundedText(CharSequence text) {
        this.text = text;
    }

    @Override
    public char charAt(int index) {
        if (++steps > MOST_STEPS) {
            throw new SlowExpressionException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
