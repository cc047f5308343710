package org.ctoportal.assessment.feedback;

import java.io.Serializable;

/**
 * What a rater says in own words.
 *
 * @param keepDoing what the leader should go on with
 * @param doBetter what would help most
 */
public record Remarks(String keepDoing, String doBetter) implements Serializable {

    public static final int LONGEST = 4000;

    public Remarks {
        if (keepDoing.length() > LONGEST || doBetter.length() > LONGEST) {
            throw new IllegalArgumentException("A remark has at most " + LONGEST + " characters");
        }
    }
}
