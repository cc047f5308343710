package org.ctoportal.compensation.policy;

import java.util.Set;

/** Begins a policy under its number, with what it is to give. */
public record BeginPolicy(String number, String title, Set<RecognitionCard> cards) {

    public static final int LONGEST_NUMBER = 20;
    public static final int LONGEST_TITLE = 200;

    public BeginPolicy {
        number = number.strip();
        title = title.strip();
        cards = Set.copyOf(cards);
    }

    /** Letters, digits and what stands between them in numbers of policies, such as {@code 5:190}. */
    public static boolean isNumber(String number) {
        return number.strip().matches("[0-9A-Za-z][0-9A-Za-z.:/ -]{0,19}");
    }

    public static boolean isTitle(String title) {
        return !title.isBlank() && title.strip().length() <= LONGEST_TITLE;
    }
}
