package org.ctoportal.authoring.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.identity.Colleague;

/** Where on a route it is somebody's turn. */
final class Turns {

    private Turns() {}

    /** Of several places of their own the one that the fewest others could take, so that these are left a place. */
    static Optional<ApprovalSigner> of(Colleague person, List<ApprovalSigner> places, Course course) {
        return at(Hand.OWN, person, places, course)
                .min(Comparator.comparingInt(place ->
                        course.voices().getOrDefault(place.spot(), Set.of()).size()))
                .or(() -> at(Hand.ON_BEHALF, person, places, course).findFirst());
    }

    private static Stream<ApprovalSigner> at(Hand hand, Colleague person, List<ApprovalSigner> places, Course course) {
        var waiting = course.waiting();
        return places.stream()
                .filter(place -> waiting.contains(place.spot()))
                .filter(place -> !course.hasVoted(person.id(), place.spot().stage()))
                .filter(place -> place.signer().handOf(person) == hand);
    }
}
