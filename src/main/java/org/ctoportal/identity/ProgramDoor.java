package org.ctoportal.identity;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Lets programs in that come with a token instead of a session. */
@FunctionalInterface
public interface ProgramDoor {

    /** Whom the token acts for now; nobody when it opens nothing, whatever the reason. */
    Optional<Program> open(String token);

    /**
     * A program at work.
     *
     * @param token the number of its token
     * @param person whose token it is, with no permission but those the token may use
     * @param scopes what it may read, as authorities
     * @param pause until it may ask again; zero when it may now
     */
    record Program(long token, SignedInPerson person, Set<String> scopes, Duration pause) {

        public Program {
            scopes = Set.copyOf(scopes);
        }
    }
}
