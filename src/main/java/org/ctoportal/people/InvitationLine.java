package org.ctoportal.people;

import java.io.Serializable;
import org.ctoportal.people.RefusedSeatException.Why;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a line of a list.
 *
 * @param problem what is wrong with it, or nothing
 */
public record InvitationLine(
        int number, InvitePerson person, @Nullable Why problem) implements Serializable {

    /** Whoever is there or invited already is passed over; that is no mistake in the list. */
    public boolean isKnown() {
        return problem == Why.SEATED || problem == Why.INVITED || problem == Why.TWICE;
    }

    public boolean isWrong() {
        return problem != null && !isKnown();
    }
}
