package org.ctoportal.shell.signin;

/** Why somebody sees the sign-in page. */
enum Occasion {
    ARRIVED,
    REFUSED,
    SIGNED_OUT,
    EXPIRED,
    PASSWORD_CHANGED
}
