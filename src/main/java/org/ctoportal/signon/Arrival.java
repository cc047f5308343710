package org.ctoportal.signon;

import org.ctoportal.identity.HalfSignIn;
import org.ctoportal.identity.SignedInPerson;
import org.jspecify.annotations.Nullable;

/** What comes of somebody who is back from the provider. */
public sealed interface Arrival {

    record Entered(SignedInPerson person) implements Arrival {}

    /** A code of the account is asked for first. */
    record CodeAsked(HalfSignIn half) implements Arrival {}

    /**
     * It was a try: nobody came in.
     *
     * @param as who it would have been, or the address when {@code refusal} says why nobody would
     * @param refusal nothing when somebody would have come in
     */
    record Tried(String email, String as, @Nullable SignOnRefusal refusal) implements Arrival {}
}
