package org.ctoportal.interview.search;

import java.io.Serializable;
import java.time.Instant;

/** A line of the log of who used voluntary answers. */
public record VoluntaryAccessLine(VoluntaryAct act, String by, Instant at) implements Serializable {}
