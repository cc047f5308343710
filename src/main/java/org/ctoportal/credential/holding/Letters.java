package org.ctoportal.credential.holding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.credential.catalogue.Catalogue;

/** Letters after a name: only while the issuer's word stands behind the credential and it is in force. */
final class Letters {

    private Letters() {}

    static String after(String name, Collection<Holding> held, Catalogue catalogue, LocalDate day) {
        return Stream.concat(
                        Stream.of(name),
                        held.stream()
                                .filter(one -> one.isInForceOn(day))
                                .map(one -> HoldingShelf.letters(catalogue, one))
                                .filter(letters -> !letters.isEmpty())
                                .distinct()
                                .sorted())
                .collect(Collectors.joining(", "));
    }
}
