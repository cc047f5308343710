package org.ctoportal.guide;

/** A journey that is over, or a thing of another kind: nothing is taken into it. */
public class JourneyEndedException extends RuntimeException {}
