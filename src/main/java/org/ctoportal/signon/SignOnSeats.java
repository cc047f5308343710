package org.ctoportal.signon;

import java.time.Clock;
import org.ctoportal.identity.EmailAddress;
import org.ctoportal.identity.Entrance;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.ProviderSignIn;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the word of a provider means. By number, once that is known; the first time by an address of the district's own domains that has a
 * seat in this very district. An account that belongs elsewhere is nobody here, whatever its address is.
 */
@Component
class SignOnSeats {

    private final SignOnLinkRepository links;
    private final ProviderSignIn signIn;
    private final Clock clock;

    SignOnSeats(SignOnLinkRepository links, ProviderSignIn signIn, Clock clock) {
        this.links = links;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Who it is, without anything coming of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedInPerson look(SignOn provider, ProvenIdentity who) {
        return seated(provider, who, person(provider, who));
    }

    /** The same, and next time the number is enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SignedInPerson enter(SignOn provider, ProvenIdentity who) {
        var isKnown = isLinked(provider, who);
        var isNew = provider.admitsNewcomers()
                && !isKnown
                && signIn.findAccount(who.email()).isEmpty();
        var id = isNew
                ? signIn.admit(provider.districtId(), new EmailAddress(who.email()), who.name())
                : person(provider, who);
        var person = seated(provider, who, id);
        if (!isKnown) {
            links.saveAndFlush(new SignOnLink(
                    provider.districtId(), id, issuer(provider), subject(provider, who), clock.instant()));
        }
        return person;
    }

    private SignedInPerson seated(SignOn provider, ProvenIdentity who, PersonId id) {
        return signIn.find(id, provider.districtId(), door(provider, who))
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.CLOSED, "no open seat"));
    }

    /** What the provider says itself goes on counting when it is not trusted without a word any more. */
    static Entrance door(SignOn provider, ProvenIdentity who) {
        if (who.hasFactor()) {
            return Entrance.PROVIDER_WITH_FACTOR;
        }
        return provider.trustsFactor() ? Entrance.PROVIDER_TRUSTED : Entrance.PROVIDER;
    }

    private PersonId person(SignOn provider, ProvenIdentity who) {
        var district = provider.districtId();
        return links.findByDistrictIdAndIssuerHashAndSubjectHash(
                        district.value(), issuer(provider), subject(provider, who))
                .map(SignOnLink::personId)
                .orElseGet(() -> byAddress(provider, who));
    }

    private PersonId byAddress(SignOn provider, ProvenIdentity who) {
        var district = provider.districtId();
        var id = signIn.findAccount(who.email())
                .orElseThrow(() -> new RefusedSignOnException(SignOnRefusal.UNKNOWN, "no such account"));
        var isHere = signIn.hasSeat(id, district);
        var isTaken = links.existsByDistrictIdAndPersonIdAndIssuerHash(district.value(), id.value(), issuer(provider));
        if (!isHere || isTaken) {
            throw new RefusedSignOnException(
                    SignOnRefusal.OTHER_ACCOUNT, isHere ? "linked to somebody else" : "an account of elsewhere");
        }
        return id;
    }

    private boolean isLinked(SignOn provider, ProvenIdentity who) {
        return links.findByDistrictIdAndIssuerHashAndSubjectHash(
                        provider.districtId().value(), issuer(provider), subject(provider, who))
                .isPresent();
    }

    private static byte[] issuer(SignOn provider) {
        return Sha256.of(provider.issuer());
    }

    private static byte[] subject(SignOn provider, ProvenIdentity who) {
        return Sha256.of(provider.issuer() + "\n" + who.subject());
    }
}
