package org.ctoportal.signon;

/** Why nobody came in by a provider, in the words that whoever tried can act on. */
public enum SignOnRefusal {
    /** The district has none, or it is turned off. */
    NOT_OFFERED,
    /** Not begun in this browser, begun anew since, or too long ago. */
    LOST,
    /** The provider let nobody through. */
    DENIED,
    /** The provider does not answer, or not as agreed. */
    UNREACHABLE,
    /** What came is not the provider's word to this portal. */
    NOT_BELIEVED,
    /** Somebody of another organization. */
    OTHER_DOMAIN,
    /** The provider does not say that the address is theirs. */
    UNVERIFIED,
    /** No seat in the district. */
    UNKNOWN,
    /** The account with this address belongs to somebody else at the provider, or to no one of this district. */
    OTHER_ACCOUNT,
    /** The seat or the account is closed. */
    CLOSED,
    /** A role demands a second factor, and there was none. */
    FACTOR
}
