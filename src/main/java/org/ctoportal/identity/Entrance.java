package org.ctoportal.identity;

/** By which door somebody came in. Whoever came by a district's identity provider is known to that district alone. */
public enum Entrance {
    /** By what belongs to the account: its password, a kept browser, a link of a letter. */
    OWN(false),
    PROVIDER(false),
    /** The district says that its provider asks everybody for a second factor. */
    PROVIDER_TRUSTED(true),
    /** The provider said that it asked for one, or a code of the account came after it. */
    PROVIDER_WITH_FACTOR(true);

    private final boolean factor;

    Entrance(boolean factor) {
        this.factor = factor;
    }

    boolean hasFactor() {
        return factor;
    }
}
