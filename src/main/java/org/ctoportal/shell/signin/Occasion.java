package org.ctoportal.shell.signin;

/** Why somebody sees the sign-in page. */
enum Occasion {
    ARRIVED,
    REFUSED,
    SIGNED_OUT,
    EXPIRED,
    PASSWORD_CHANGED,
    /** The password was right, and the districts of the person ask for their identity providers. */
    PROVIDER_NEEDED
}
