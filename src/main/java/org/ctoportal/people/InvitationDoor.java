package org.ctoportal.people;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ctoportal.district.DistrictDirectory;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.district.tenancy.TenantScope;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.LinkToken;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SeatedPeople;
import org.ctoportal.identity.Seats;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Lets people in whom a district has invited. The link is the permission: without a valid one nothing here answers, whoever
 * asks, and every link that opens nothing looks the same.
 */
@Component
public class InvitationDoor {

    private static final Pattern LINK = Pattern.compile("(\\d{1,18})-([\\w-]{43})");

    private final InvitationRepository invitations;
    private final Seats seats;
    private final SeatedPeople people;
    private final DistrictDirectory districts;
    private final TenantScope scope;
    private final Clock clock;

    InvitationDoor(
            InvitationRepository invitations,
            Seats seats,
            SeatedPeople people,
            DistrictDirectory districts,
            TenantScope scope,
            Clock clock) {
        this.invitations = invitations;
        this.seats = seats;
        this.people = people;
        this.districts = districts;
        this.scope = scope;
        this.clock = clock;
    }

    private record Key(DistrictId district, LinkToken token) {}

    private static Optional<Key> key(String link) {
        var matcher = LINK.matcher(link);
        return matcher.matches()
                ? Optional.of(
                        new Key(new DistrictId(Long.parseLong(matcher.group(1))), new LinkToken(matcher.group(2))))
                : Optional.empty();
    }

    /** What the link opens, while it does. */
    public Optional<InvitationDetails> find(String link) {
        return key(link)
                .flatMap(key -> Optional.ofNullable(scope.call(
                        key.district(),
                        "somebody opens an invitation",
                        () -> invitations
                                .findByTokenHash(key.token().hash())
                                .filter(one -> isValid(one, key.district()))
                                .map(one -> details(one, key.district()))
                                .orElse(null))));
    }

    /** Nobody comes in by the word of somebody who could not invite them now. */
    private boolean isValid(Invitation invitation, DistrictId district) {
        return invitation.isValid(clock.instant())
                && people.find(invitation.inviter(), district)
                        .filter(inviter -> PeopleCheck.backs(inviter, invitation))
                        .isPresent();
    }

    private InvitationDetails details(Invitation invitation, DistrictId district) {
        var name = districts.summaries(Set.of(district)).stream()
                .map(DistrictSummary::name)
                .findFirst()
                .orElse("");
        return new InvitationDetails(
                district,
                name,
                invitation.invitedBy(),
                invitation.name(),
                invitation.email().value(),
                seats.findAccount(invitation.email().value()).isPresent());
    }

    /**
     * Opens an account for the address that was invited, whatever was sent along.
     *
     * @throws InvitationOverException when the link opens nothing, or the address has an account by now
     */
    public SignedInPerson open(String link, String name, String password) {
        var found = find(link).filter(one -> !one.hasAccount()).orElseThrow(InvitationOverException::new);
        new PasswordRules(name, new EmailAddress(found.email()), found.districtName())
                .weakness(password)
                .ifPresent(weakness -> {
                    throw new IllegalArgumentException("The password is " + weakness);
                });
        var hash = seats.hash(password);
        try {
            return seated(link, invitation -> seats.open(invitation.email(), name, hash));
        } catch (DataIntegrityViolationException e) {
            throw new InvitationOverException();
        }
    }

    /**
     * Gives the seat to somebody who is signed in with the account that was invited, and not by the word of another district.
     *
     * @throws InvitationOverException when the link opens nothing, or nothing for this account
     */
    public SignedInPerson join(String link, SignedInPerson person) {
        return seated(
                link,
                invitation -> seats.findAccount(invitation.email().value())
                        .filter(id -> id.equals(person.id()) && !person.isByProvider())
                        .orElseThrow(InvitationOverException::new));
    }

    private SignedInPerson seated(String link, Function<Invitation, PersonId> account) {
        var key = key(link).orElseThrow(InvitationOverException::new);
        var person = scope.call(key.district(), "somebody accepts an invitation", () -> {
            var invitation = invitations
                    .findWithLockByTokenHash(key.token().hash())
                    .filter(one -> isValid(one, key.district()))
                    .orElseThrow(InvitationOverException::new);
            var id = account.apply(invitation);
            seats.put(
                    key.district(),
                    id,
                    invitation.seat().roles(),
                    invitation.seat().title(),
                    invitation.seat().endsAt());
            seats.prefer(id, key.district());
            invitations.delete(invitation);
            return id;
        });
        return Optional.ofNullable(person)
                .flatMap(one -> people.find(one, key.district()))
                .orElseThrow(InvitationOverException::new);
    }
}
