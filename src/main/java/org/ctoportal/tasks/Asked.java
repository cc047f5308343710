package org.ctoportal.tasks;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ctoportal.identity.SignedInPerson;

/**
 * For whom a room is asked.
 *
 * @param today in the district
 * @param most how many are wanted
 */
public record Asked(SignedInPerson person, LocalDate today, ZoneId zone, int most) {

    Asked with(int number) {
        return new Asked(person, today, zone, number);
    }

    public boolean may(String permission) {
        return person.may(permission);
    }

    /** The number of the account, as rows hold it. */
    public long number() {
        return person.id().value();
    }
}
