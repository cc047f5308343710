package org.ctoportal.interview.panel;

/** Whoever is signed in has no seat on this panel: never had one, or was taken off. */
public class NoSeatException extends RuntimeException {}
