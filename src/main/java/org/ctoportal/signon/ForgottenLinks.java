package org.ctoportal.signon;

import org.ctoportal.identity.AccountForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is forgotten and comes back by the provider one day is somebody new. */
@Component
class ForgottenLinks {

    private final SignOnLinkRepository links;

    ForgottenLinks(SignOnLinkRepository links) {
        this.links = links;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(AccountForgotten forgotten) {
        links.deleteByDistrictIdAndPersonId(
                forgotten.district().value(), forgotten.person().value());
    }
}
