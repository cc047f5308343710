package org.ctoportal.authoring.content;

import java.util.function.Function;

/** Refuses a change whose author saw something older than what stands now. */
public final class Seen {

    private Seen() {}

    /** Passes when nothing moved in between, or when both people arrived at the same. */
    public static void require(String field, String seen, String now, String wanted) {
        require(field, seen, now, wanted, Function.identity());
    }

    /** {@code words} says for the two people what each of them wants. */
    public static <T> void require(String field, T seen, T now, T wanted, Function<T, String> words) {
        if (!seen.equals(now) && !now.equals(wanted)) {
            throw new ChangeConflictException(field, words.apply(now), words.apply(wanted));
        }
    }
}
