package org.ctoportal.authoring.approval;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;

/** As whose a decision counts when it is asked whether somebody else than the drafter agreed. */
record Voices(Set<PersonId> drafters, List<Colleague> colleagues) {

    /**
     * The person's own, unless they only lend their hand to somebody who drafted the document. Whoever drafted it gains
     * no second voice by signing in another name. Empty when they cannot sign there.
     */
    Optional<PersonId> of(Signer signer, Colleague person) {
        return switch (signer.handOf(person)) {
            case NONE -> Optional.empty();
            case OWN -> Optional.of(person.id());
            case ON_BEHALF -> Optional.of(drafters.contains(person.id()) ? person.id() : behind(signer, person));
        };
    }

    private PersonId behind(Signer signer, Colleague person) {
        var named = colleagues.stream()
                .filter(signer.who()::includes)
                .map(Colleague::id)
                .toList();
        return named.isEmpty() || !drafters.containsAll(named) ? person.id() : named.getFirst();
    }

    /** The voices that can be heard at each place of a route. */
    Map<Spot, Set<PersonId>> on(Route route) {
        return route.spots().stream()
                .collect(toMap(
                        spot -> spot,
                        spot -> colleagues.stream()
                                .flatMap(person -> of(route.signer(spot), person).stream())
                                .collect(toUnmodifiableSet())));
    }
}
