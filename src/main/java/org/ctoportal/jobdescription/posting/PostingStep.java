package org.ctoportal.jobdescription.posting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One entry of a posting's history.
 *
 * @param reason why, in somebody's words; may be empty for the first publication
 * @param changes which terms and which parts of the text became others
 */
public record PostingStep(int number, PostingAct act, String reason, List<Change> changes, Instant at, String by)
        implements Serializable {

    /** {@code what} is the name of a term, or the title of a part of the text. */
    public record Change(Kind kind, String what, String before, String after) implements Serializable {}

    /** Which of the two it is. */
    public enum Kind {
        TERM,
        TEXT
    }
}
