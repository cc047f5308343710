package org.ctoportal.interview.result;

import java.io.Serial;

/** The candidates do not share a rank now, or not they alone. */
public class RefusedTieException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    RefusedTieException() {
        super("These candidates share no rank now");
    }
}
