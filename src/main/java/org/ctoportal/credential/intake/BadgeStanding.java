package org.ctoportal.credential.intake;

/** How far a badge speaks for somebody who holds a credential of the catalogue. */
public enum BadgeStanding {
    /** Signed by a known issuer for this person, and it is this credential. */
    VERIFIED,
    /** Nothing speaks against it, and not everything for it: recorded as its holder's own word. */
    DECLARED,
    /** Issued to another address: recorded as its holder's own word. */
    OTHER_PERSON,
    /** The signature is good, but another person has to say that the badge is this credential. */
    OTHER_CREDENTIAL,
    /** The signature is good by a key that its holder entered: another person has to enter it. */
    OWN_KEY,
    /** Something speaks against it: nothing is recorded from it. */
    REFUTED;

    public boolean mayBeRecorded() {
        return this != REFUTED;
    }
}
