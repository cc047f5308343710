package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.identity.PersonId;

/** Begins to set up a round on the work of a person; answers are due by the end of the last day. */
public record BeginRound(PersonId person, LocalDate lastDay) implements Serializable {

    /** Fewer days leave nobody time to answer. */
    public static final int FEWEST_DAYS = 3;

    /** After more days nobody remembers what was asked. */
    public static final int MOST_DAYS = 90;
}
