package org.ctoportal.identity;

/** The session in front of the current screen. */
public interface OwnSession {

    /** Its number among the sessions of the person; 0 while it has none. */
    long number(SignedInPerson person);

    /** It goes on as it is, though all others of the person have ended. */
    void goOn(SignedInPerson person);
}
