package org.ctoportal.identity;

/** By which door somebody came in. Whoever came by a district's identity provider is known to that district alone. */
public enum Entrance {
    /** By what belongs to the account: its password, a kept browser, a link of a letter. */
    OWN,
    PROVIDER,
    /** The provider, or a code of the account after it, stands for a second factor as well. */
    PROVIDER_WITH_FACTOR
}
