package org.ctoportal.interview.panel;

import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Guest;
import org.ctoportal.interview.search.SearchId;
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

    /** The code they came in with, where it is one for the panel of this search. */
    public long code(SearchId search) {
        return currentUser
                .findGuest()
                .filter(guest -> guest.holds("/" + PanelRoutes.seatOf(search)))
                .map(Guest::seat)
                .orElse(0L);
    }
}
