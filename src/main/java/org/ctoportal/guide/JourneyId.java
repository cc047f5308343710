package org.ctoportal.guide;

import java.io.Serializable;

/** Identifies a journey. */
public record JourneyId(long value) implements Serializable {}
