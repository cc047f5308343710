package org.ctoportal.credential.holding;

import java.io.Serializable;

/** The number of a holding. */
public record HoldingId(long value) implements Serializable {}
