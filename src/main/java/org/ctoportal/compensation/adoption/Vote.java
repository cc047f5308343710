package org.ctoportal.compensation.adoption;

import java.io.Serializable;

/** How a board voted. */
public record Vote(int inFavor, int against, int abstained, int absent) implements Serializable {

    private static final int MOST = 50;

    public Vote {
        if (Math.min(Math.min(inFavor, against), Math.min(abstained, absent)) < 0
                || inFavor + against + abstained + absent > MOST) {
            throw new IllegalArgumentException("A board has up to " + MOST + " members");
        }
    }

    public int present() {
        return inFavor + against + abstained;
    }

    /** More in favor than against; who abstains is counted with neither. */
    public boolean isCarried() {
        return inFavor > against;
    }
}
