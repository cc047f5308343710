package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.Instant;

/** A receipt of a claim in a list; {@code size} in bytes. */
public record ReceiptLine(long id, long claim, String name, int size, Instant addedAt) implements Serializable {}
