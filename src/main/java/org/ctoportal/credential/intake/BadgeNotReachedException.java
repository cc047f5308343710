package org.ctoportal.credential.intake;

/** Nothing could be taken from the address; why is told to nobody, so that nobody can feel their way through a network. */
public class BadgeNotReachedException extends RuntimeException {}
