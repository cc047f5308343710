package org.ctoportal.interview.kit;

import java.io.Serializable;
import java.util.List;

/** The minutes of an interview. */
public record KitTime(int opening, int asking, int closing) implements Serializable {

    /** Answers get thinner after an hour, and days too full. */
    public static final int COMFORTABLE = 60;

    public KitTime {
        if (opening < 0 || asking < 0 || closing < 0) {
            throw new IllegalArgumentException("Minutes are not below zero");
        }
    }

    static KitTime of(int opening, List<KitQuestion> questions, int closing) {
        return new KitTime(
                opening, questions.stream().mapToInt(KitQuestion::minutes).sum(), closing);
    }

    public int total() {
        return opening + asking + closing;
    }

    public boolean isLong() {
        return total() > COMFORTABLE;
    }
}
