package org.ctoportal.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.identity.SignedInPerson;

/**
 * Things of one kind that are found. The room that owns them says what they are called, what is written in them, where
 * they open and to whom. It is asked within the district, without a signed-in person, with the permission to read documents.
 */
public interface SearchSource {

    FoundKind kind();

    /** Whose changes are noticed. */
    List<Followed> follows();

    /** The numbers of all there are. */
    Collection<Long> numbers();

    /** Those of the numbers that exist, as they are now. */
    List<SearchEntry> entries(Set<Long> numbers);

    /** Whether people are named: then the index forgets with the change itself what it knew before. */
    default boolean isPersonal() {
        return false;
    }

    /** Whether numbers mean something only together, so that what had a number before may be something else. */
    default boolean isReplacedAsWhole() {
        return false;
    }

    /** Scopes of which this person finds nothing, whatever they may do. */
    default Set<String> closedTo(SignedInPerson person) {
        return Set.of();
    }

    /** What can be begun in the room. */
    default List<SearchAction> actions() {
        return List.of();
    }
}
