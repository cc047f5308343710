package org.ctoportal.interview.schedule;

import java.io.Serializable;

/** When somebody is not free. */
public record Absence(String person, Slot slot) implements Serializable {}
