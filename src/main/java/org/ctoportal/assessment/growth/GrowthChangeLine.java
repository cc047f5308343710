package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.Instant;

/** Who did what to a plan, and when; {@code about} is empty where the act says it all. */
public record GrowthChangeLine(Instant at, String by, GrowthAct act, String about) implements Serializable {}
