package org.ctoportal.interview.scorecard;

import java.io.Serial;

/** What was scored belongs to somebody else than who is signed in now. */
public class OtherSeatException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    OtherSeatException() {
        super("Another member of the panel is signed in");
    }
}
