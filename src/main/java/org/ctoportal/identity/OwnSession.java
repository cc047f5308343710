package org.ctoportal.identity;

/** The session in front of the current screen. */
public interface OwnSession {

    /** It goes on as it is, though all others of the person have ended. */
    void goOn(SignedInPerson person);
}
