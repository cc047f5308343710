package org.ctoportal.credential.intake;

/** Something speaks against the badge: nothing is recorded from it. */
public class RefutedBadgeException extends RuntimeException {}
