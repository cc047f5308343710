package org.ctoportal.signon;

import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.AccountForgotten;
import org.ctoportal.identity.PersonId;
import org.ctoportal.people.ProviderAccounts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has come in by the provider once, until an administrator says that the account there is another one now. */
@Component
class LinkedPeople implements ProviderAccounts {

    private final SignOnLinkRepository links;

    LinkedPeople(SignOnLinkRepository links) {
        this.links = links;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> linked(DistrictId district) {
        return links.findPeople(district.value()).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void unlink(DistrictId district, PersonId person) {
        links.deleteByDistrictIdAndPersonId(district.value(), person.value());
    }

    /** Whoever is forgotten and comes back by the provider one day is somebody new. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(AccountForgotten forgotten) {
        unlink(forgotten.district(), forgotten.person());
    }
}
