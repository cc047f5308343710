package org.ctoportal.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctoportal.district.DistrictId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody who is forgotten out of a district. Their account becomes nobody's where it works nowhere else: rows that name
 * its number stay right, and say no name. Asks for no permission; whoever uses it says first who may.
 */
@Component
public class AccountErasure {

    private static final Limit MOST = Limit.of(5000);

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final RememberedSignInRepository remembered;
    private final OpenSessionRepository sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountErasure(
            PersonRepository people,
            MembershipRepository memberships,
            RememberedSignInRepository remembered,
            OpenSessionRepository sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.remembered = remembered;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody with a seat in the district, whatever it permits.
     *
     * @param seated whether the seat permits anything today
     * @param elsewhere whether the account also works in another district, or runs the portal
     */
    public record Seat(PersonId id, String name, String email, boolean seated, boolean elsewhere) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Seat> find(DistrictId district, PersonId person) {
        var now = clock.instant();
        var held = memberships.findKept(district.value(), MOST).stream()
                .filter(one -> one.personId() == person.value())
                .toList();
        return held.stream()
                .findFirst()
                .map(one -> new Seat(
                        person,
                        one.name(),
                        one.email(),
                        held.stream().anyMatch(seat -> permits(seat, now)),
                        isElsewhere(district, person)));
    }

    /** Whether it is the name or the address of anybody with a seat in the district, open or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isAnybody(DistrictId district, Predicate<String> isMeant) {
        return memberships.findKept(district.value(), MOST).stream()
                .anyMatch(one -> isMeant.test(one.name()) || isMeant.test(one.email()));
    }

    private static boolean permits(MembershipRepository.Kept seat, Instant now) {
        var endsAt = seat.endsAt();
        return seat.disabledAt() == null && (endsAt == null || endsAt.isAfter(now));
    }

    private boolean isElsewhere(DistrictId district, PersonId person) {
        return memberships.existsByPersonIdAndDistrictIdNot(person.value(), district.value())
                || people.findById(person.value())
                        .filter(Person::isPlatformAdministrator)
                        .isPresent();
    }

    /** Its seats are gone, and its name with them unless it works elsewhere too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(DistrictId district, PersonId person, String name, String address) {
        var account = people.findWithLockById(person.value()).orElseThrow();
        var elsewhere = isElsewhere(district, person);
        List<Membership> seats = memberships.findByDistrictIdAndPersonIdOrderById(district.value(), person.value());
        memberships.deleteAll(seats);
        account.seatsChange();
        events.publishEvent(new AccountForgotten(district, person));
        if (!elsewhere) {
            var before = account.email();
            account.forget(name, address);
            people.flush();
            sessions.endAllBut(person.value(), 0);
            remembered.deleteByEmail(before);
        }
    }
}
