package org.ctoportal.credential.badge;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The person whom a badge should name.
 *
 * @param emails every address the district knows of the person
 * @param ids other identifiers, such as a DID
 */
public record Recipient(Set<String> emails, Set<String> ids) {

    public Recipient {
        emails = emails.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
        ids = Set.copyOf(ids);
    }

    public static Recipient of(String email) {
        return new Recipient(Set.of(email), Set.of());
    }
}
