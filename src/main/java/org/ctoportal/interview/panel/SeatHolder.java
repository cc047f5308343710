package org.ctoportal.interview.panel;

import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.springframework.stereotype.Component;

/** Whoever is signed in, in the numbers that {@link SeatRule} asks for; zero is nobody's. */
@Component
public class SeatHolder {

    private final CurrentUser currentUser;

    SeatHolder(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** The account they signed in with. */
    public long person() {
        return currentUser.find().map(person -> person.id().value()).orElse(0L);
    }

    /** The code they came in with. */
    public long code() {
        return currentUser.findGuest().map(Guest::seat).orElse(0L);
    }
}
