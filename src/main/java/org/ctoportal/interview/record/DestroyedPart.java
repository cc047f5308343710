package org.ctoportal.interview.record;

import java.io.Serializable;

/** How many records of a part were destroyed. */
public record DestroyedPart(String part, int records) implements Serializable {}
