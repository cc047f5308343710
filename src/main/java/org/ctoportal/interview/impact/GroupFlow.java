package org.ctoportal.interview.impact;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;

/** How many of a group came to a step, and how many went on from it. */
public record GroupFlow(String group, int came, int wentOn) implements Serializable {

    public GroupFlow {
        if (came < 0 || wentOn < 0 || wentOn > came) {
            throw new IllegalArgumentException(wentOn + " of " + came + " cannot go on");
        }
    }

    /** The part that went on; nothing of a group nobody belongs to. */
    public Fraction rate() {
        return came == 0 ? Fraction.ZERO : Fraction.of(wentOn, came);
    }

    public int stayed() {
        return came - wentOn;
    }

    /** As if so many had gone on. */
    public GroupFlow supposing(int others) {
        return new GroupFlow(group, came, others);
    }
}
