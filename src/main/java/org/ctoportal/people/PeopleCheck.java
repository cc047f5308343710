package org.ctoportal.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatedPerson;
import org.ctoportal.identity.Seats;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.RefusedSeatException.Why;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What stands in the way of an invitation, with everybody who works in the district or is invited before one's eyes. */
@Component
class PeopleCheck {

    /** More than are invited before a school year begins. */
    static final int MOST_OPEN = 500;

    private final Seats seats;
    private final InvitationRepository invitations;
    private final CurrentUser currentUser;
    private final Clock clock;

    PeopleCheck(Seats seats, InvitationRepository invitations, CurrentUser currentUser, Clock clock) {
        this.clock = clock;
        this.seats = seats;
        this.invitations = invitations;
        this.currentUser = currentUser;
    }

    /** Who is there already. */
    record Known(Set<String> seated, Set<String> invited) {

        /** One more. */
        void invites(EmailAddress email) {
            invited.add(email.value());
        }
    }

    Known known() {
        var seated = seats.list(currentUser.get().districtId()).stream().map(SeatedPerson::email);
        return new Known(
                addresses(seated),
                addresses(open().stream().map(one -> one.email().value())));
    }

    List<Invitation> open() {
        return invitations.findByOrderByNameAscIdAsc(Limit.of(MOST_OPEN));
    }

    private static Set<String> addresses(Stream<String> all) {
        return all.collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Why> problem(InvitePerson command, Known known) {
        return Stream.of(
                        words(command),
                        end(command.seat(), clock.instant()),
                        address(command.email(), known),
                        SeatRules.change(
                                roles(currentUser.get()),
                                Set.of(),
                                command.seat().roles()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Set<Role> roles(SignedInPerson person) {
        return Arrays.stream(Role.values()).filter(person::has).collect(Collectors.toSet());
    }

    /** Whether whoever invited could still do it. */
    static boolean backs(SignedInPerson inviter, Invitation invitation) {
        return inviter.may(Permissions.KEEP_PEOPLE)
                && SeatRules.change(roles(inviter), Set.of(), invitation.seat().roles())
                        .isEmpty();
    }

    private static Optional<Why> words(InvitePerson command) {
        if (command.name().isEmpty() || command.name().length() > InvitePerson.LONGEST_NAME) {
            return Optional.of(Why.NAME);
        }
        return title(command.seat());
    }

    static Optional<Why> title(SeatTerms seat) {
        return seat.title().length() > SeatTerms.LONGEST_TITLE
                        || seat.title().chars().anyMatch(Character::isISOControl)
                ? Optional.of(Why.TITLE)
                : Optional.empty();
    }

    /** Nobody from outside without a day on which it ends, within a year. */
    static Optional<Why> end(SeatTerms seat, Instant now) {
        var end = seat.endsAt();
        var isRight = end != null && end.isAfter(now) && !end.isAfter(now.plus(SeatedPerson.LONGEST_FROM_OUTSIDE));
        return seat.roles().contains(Role.CONSULTANT) && !isRight ? Optional.of(Why.END) : Optional.empty();
    }

    private static Optional<Why> address(String typed, Known known) {
        try {
            var email = new EmailAddress(typed).value();
            if (known.seated().contains(email)) {
                return Optional.of(Why.SEATED);
            }
            if (known.invited().contains(email)) {
                return Optional.of(Why.INVITED);
            }
            return known.invited().size() >= MOST_OPEN ? Optional.of(Why.MOST) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Why.EMAIL);
        }
    }
}
