package org.ctoportal.interview.search;

import java.io.Serializable;

/** Identifies a search for a position. */
public record SearchId(long value) implements Serializable {}
