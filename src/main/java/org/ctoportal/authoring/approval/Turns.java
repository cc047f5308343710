package org.ctoportal.authoring.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.identity.Colleague;

/** Where on a route it is somebody's turn. */
final class Turns {

    private Turns() {}

    static Optional<ApprovalSigner> of(Colleague person, List<ApprovalSigner> places, Course course) {
        var waiting = course.waiting();
        return Stream.of(Hand.OWN, Hand.ON_BEHALF)
                .flatMap(hand -> places.stream()
                        .filter(place -> waiting.contains(place.spot()))
                        .filter(place ->
                                !course.hasVoted(person.id(), place.spot().stage()))
                        .filter(place -> place.signer().handOf(person) == hand))
                .findFirst();
    }
}
