package org.ctoportal.identity;

import java.time.Clock;
import java.util.UUID;
import org.ctoportal.district.DistrictId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts at start: the demo people and the first administrator. No screen calls it. */
@Component
public class Enrollment {

    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Enrollment(PersonRepository people, MembershipRepository memberships, PasswordEncoder passwords, Clock clock) {
        this.clock = clock;
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
    }

    /** Opens the account, or finds the one with this address. */
    @Transactional
    public PersonId enroll(EmailAddress email, String name, String password, boolean platformAdministrator) {
        return people.findByEmail(email.value())
                .orElseGet(() -> people.save(new Person(email, name, encoded(password), platformAdministrator)))
                .id();
    }

    /** Opens the account of someone to try the portal as, or finds the one with this address. Nobody knows its password. */
    @Transactional
    public PersonId enrollDemo(EmailAddress email, String name, boolean platformAdministrator) {
        return people.findByEmail(email.value())
                .orElseGet(() -> people.save(Person.forDemonstration(
                        email, name, encoded(UUID.randomUUID().toString()), platformAdministrator)))
                .id();
    }

    /** Gives the role, unless the person has it already; one from outside for a year, and accepted. */
    @Transactional
    public void seat(PersonId person, DistrictId district, Role role, String title) {
        if (!memberships.existsByDistrictIdAndPersonIdAndRole(district.value(), person.value(), role)) {
            var seat = new Membership(district, person, role, title);
            if (role == Role.CONSULTANT) {
                seat.endAt(clock.instant().plus(SeatedPerson.LONGEST_FROM_OUTSIDE));
                seat.accept(clock.instant());
            }
            memberships.save(seat);
        }
    }

    private String encoded(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is needed");
        }
        return hash;
    }
}
