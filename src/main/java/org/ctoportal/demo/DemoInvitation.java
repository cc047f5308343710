package org.ctoportal.demo;

import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.SeatTerms;
import org.springframework.stereotype.Component;

/** The administrator of the demo district has invited somebody who has not come yet. */
@Component
class DemoInvitation {

    private static final String EMAIL = "t.brandt@cedarhollow.example.org";

    private final DemoActors actors;
    private final PeopleService people;
    private final InvitationService invitations;

    DemoInvitation(DemoActors actors, PeopleService people, InvitationService invitations) {
        this.actors = actors;
        this.people = people;
        this.invitations = invitations;
    }

    void invite() {
        actors.actAs(DemoCast.BUSINESS_MANAGER);
        if (people.list(new PeopleFilter(EMAIL, null)).isEmpty()) {
            invitations.invite(new InvitePerson(
                    EMAIL,
                    "Taylor Brandt",
                    new SeatTerms(Set.of(Role.PANELIST), "Principal, Marsh Elementary School")));
        }
    }
}
