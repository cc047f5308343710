package org.ctoportal.interview.decision;

import java.io.Serializable;

/**
 * Something the one who is hired does by a day.
 *
 * @param days since the first one
 * @param skill code of the skill it is for
 * @param activity code in the framework the words come from
 */
public record PlanStep(int days, String skill, String activity, String text) implements Serializable {

    public static final int LONGEST_TEXT = 1000;

    public PlanStep {
        text = text.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A step of " + text.length() + " letters");
        }
    }

    public PlanStep saying(String words) {
        return new PlanStep(days, skill, activity, words);
    }
}
