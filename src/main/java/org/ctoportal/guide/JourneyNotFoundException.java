package org.ctoportal.guide;

/** The district has no such journey. */
public class JourneyNotFoundException extends RuntimeException {}
